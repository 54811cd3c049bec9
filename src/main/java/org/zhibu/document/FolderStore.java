package org.zhibu.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder, one level of 256 folders below it; several nodes mount the same one. */
class FolderStore implements FileStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Written aside first, so that a full disk or a crash leaves no half of a file under its name. */
    @Override
    public void put(String key, byte[] locked) throws IOException {
        var target = place(key);
        Files.createDirectories(target.getParent());
        var aside = Files.createTempFile(target.getParent(), "new", ".part");
        try {
            try (var file = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(locked);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public byte[] get(String key) throws IOException {
        return Files.readAllBytes(place(key));
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    private Path place(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }
}
