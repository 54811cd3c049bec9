package org.zhibu.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file that was handed in, opened as what it is, whatever its name says. */
record Upload(List<Table> tables, Closeable file) implements Closeable {

    private static final int HEAD = 8_192;
    private static final String ZIP = "PK\3\4";
    private static final String EMPTY_ZIP = "PK\5\6";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";

    /** The stream of an OLE2 file in which an encrypted workbook lies. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    /** How pages and the like begin, behind a byte order mark and in characters of one byte or two. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?[\\s\\x00]*+(?:<|\\{\\\\rtf|mime-version)",
            Pattern.CASE_INSENSITIVE);

    static Upload open(Path file, Limits limits) throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            throw Refusals.empty();
        }
        if (size > limits.bytes()) {
            throw Refusals.tooLarge(limits.bytes());
        }
        var head = head(file);
        if (head.startsWith(ZIP)) {
            return workbook(file, size, limits);
        }
        if (head.startsWith(EMPTY_ZIP)) {
            throw Refusals.unknownKind("压缩包");
        }
        if (head.startsWith(OLE2)) {
            throw isEncrypted(file) ? Refusals.encrypted() : Refusals.oldExcel();
        }
        return text(file, head, limits);
    }

    private static Upload workbook(Path file, long size, Limits limits) throws IOException {
        var archive = Archive.open(file, size, limits);
        try {
            var workbook = new WorkbookFile(archive);
            return new Upload(workbook.tables(limits), workbook);
        } catch (IOException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    private static Upload text(Path file, String head, Limits limits) throws IOException {
        if (head.startsWith("%PDF")) {
            throw Refusals.unknownKind(" PDF 文件");
        }
        if (MARKUP.matcher(head).lookingAt()) {
            throw Refusals.unknownKind("网页或 XML 文件（有的系统把它命名为 .xls）");
        }
        var charset = Encoding.of(file);
        var tables = Stream.of(',', '\t', ';')
                .map(delimiter -> table(file, charset, delimiter, limits))
                .toList();
        return new Upload(tables, () -> {});
    }

    private static Table table(Path file, Charset charset, char delimiter, Limits limits) {
        return () -> new TextLines(Encoding.reader(Files.newInputStream(file), charset), delimiter, limits);
    }

    private static boolean isEncrypted(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
    }

    private static String head(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
