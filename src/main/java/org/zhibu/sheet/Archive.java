package org.zhibu.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip file that a workbook is. Nothing of it is ever unpacked to the disk; parts are looked up by name and streamed. */
final class Archive implements Closeable {

    /** Below this a part may unpack to any multiple of the file: repeated blank rows do. */
    private static final long ALWAYS_ALLOWED = 10L << 20;

    private final ZipFile zip;
    private final long mostUnpacked;

    private Archive(ZipFile zip, long mostUnpacked) {
        this.zip = zip;
        this.mostUnpacked = mostUnpacked;
    }

    static Archive open(Path file, long size, Limits limits) throws IOException {
        var zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        try {
            check(zip, limits);
            var mostUnpacked = Math.min(limits.unpackedBytes(), Math.max(ALWAYS_ALLOWED, size * limits.ratio()));
            return new Archive(zip, mostUnpacked);
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    XmlPart part(String name) throws IOException {
        return part(name, mostUnpacked);
    }

    /** A part of which little is expected. */
    XmlPart part(String name, long most) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw Refusals.damaged();
        }
        return new XmlPart(zip.getInputStream(entry), Math.min(most, mostUnpacked));
    }

    private static void check(ZipFile zip, Limits limits) {
        if (zip.size() > limits.parts()) {
            throw Refusals.unpacksTooLarge();
        }
        zip.stream().map(ZipEntry::getName).forEach(Archive::checkName);
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw Refusals.unknownKind(" .xlsb 表格");
        }
        if (zip.getEntry("word/document.xml") != null) {
            throw Refusals.unknownKind(" Word 文档");
        }
        if (zip.getEntry("ppt/presentation.xml") != null) {
            throw Refusals.unknownKind("演示文稿");
        }
        if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
            throw Refusals.unknownKind(" OpenDocument 文档（.ods 等）");
        }
        if (zip.stream().noneMatch(entry -> entry.getName().startsWith("xl/"))) {
            throw Refusals.unknownKind("压缩包");
        }
    }

    private static void checkName(String name) {
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.indexOf('\0') >= 0) {
            throw Refusals.damaged();
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw Refusals.macros();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
