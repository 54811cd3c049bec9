package org.zhibu.document;

import org.zhibu.kernel.RuleViolation;

/** Looks at a file that somebody hands in, by its content alone; what passes is what is kept. */
final class Inspection {

    /** A file that may be kept: images newly drawn, everything else as it came. */
    record Passed(FileKind kind, byte[] content) {}

    static Passed of(byte[] file) {
        if (file.length == 0) {
            throw new RuleViolation("attachment-filled", "文件是空的", "请选择扫描件或者文档后重新上传");
        }
        if (FileKind.isPdf(file)) {
            PdfInspection.check(file);
            return new Passed(FileKind.PDF, file);
        }
        if (FileKind.isJpeg(file)) {
            return new Passed(FileKind.JPEG, Pictures.redrawn(file, FileKind.JPEG));
        }
        if (FileKind.isPng(file)) {
            return new Passed(FileKind.PNG, Pictures.redrawn(file, FileKind.PNG));
        }
        if (FileKind.isZip(file)) {
            return new Passed(OfficeInspection.kindOf(file), file);
        }
        throw new RuleViolation("attachment-kind", "只能上传 PDF、JPG、PNG、DOCX 和 XLSX 文件，这个文件不是其中之一", "请扫描或者另存为其中一种格式后重新上传");
    }

    static RuleViolation damaged() {
        return new RuleViolation("attachment-in-one-piece", "文件已损坏或者不完整，不能读取", "请打开核对，重新扫描或者另存后上传");
    }

    private Inspection() {}
}
