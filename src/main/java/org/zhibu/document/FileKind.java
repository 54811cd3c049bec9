package org.zhibu.document;

import java.util.Arrays;

/** What may be kept with a case; told by the content, never by the name. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final byte[] PDF_HEAD = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    static boolean isPdf(byte[] file) {
        return startsWith(file, PDF_HEAD);
    }

    static boolean isJpeg(byte[] file) {
        return startsWith(file, JPEG_HEAD);
    }

    static boolean isPng(byte[] file) {
        return startsWith(file, PNG_HEAD);
    }

    static boolean isZip(byte[] file) {
        return startsWith(file, ZIP_HEAD);
    }

    private static boolean startsWith(byte[] file, byte[] head) {
        return file.length > head.length && Arrays.equals(file, 0, head.length, head, 0, head.length);
    }
}
