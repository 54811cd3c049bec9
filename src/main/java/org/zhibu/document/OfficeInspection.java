package org.zhibu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.zhibu.kernel.RuleViolation;

/** A document or workbook that is only to be read: no macros, no embedded objects, nothing fetched from elsewhere. */
final class OfficeInspection {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_UNPACKED = 100L << 20;
    /** Below this a part may unpack to any multiple of the file; blank pages do. */
    private static final long ALWAYS_ALLOWED = 10L << 20;

    private static final int MOST_TIMES_ITS_SIZE = 100;
    private static final int LONGEST_RELATIONS = 4 << 20;

    private static final Pattern ACTIVE_PART = Pattern.compile(
            "vbaproject|vbadata|/activex|/embeddings/|/externallinks/|/macrosheets/|oleobject|customui");
    private static final Pattern FETCHED = Pattern.compile(
            "(?s)<[^>]*(attachedTemplate|oleObject|frame|externalLink|subDocument|image)\"[^>]*TargetMode=\"External\""
                    + "|<[^>]*TargetMode=\"External\"[^>]*(attachedTemplate|oleObject|frame|externalLink|subDocument|image)\"");

    static FileKind kindOf(byte[] file) {
        var parts = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            var left = Math.min(MOST_UNPACKED, Math.max(ALWAYS_ALLOWED, (long) file.length * MOST_TIMES_ITS_SIZE));
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                requirePlain(name);
                if (!parts.add(name) || parts.size() > MOST_PARTS) {
                    throw Inspection.damaged();
                }
                left -= isXml(name) ? readXml(zip, name, left) : skip(zip, left);
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw Inspection.damaged();
        } catch (IOException unreadable) {
            throw Inspection.damaged();
        }
        return kindOf(parts);
    }

    private static FileKind kindOf(Set<String> parts) {
        if (parts.contains("[Content_Types].xml") && parts.contains("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (parts.contains("[Content_Types].xml") && parts.contains("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        throw new RuleViolation("attachment-kind", "只能上传 PDF、JPG、PNG、DOCX 和 XLSX 文件，这是压缩包或者其他文档", "请把其中的文件分别上传");
    }

    private static void requirePlain(String name) {
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.indexOf('\0') >= 0) {
            throw Inspection.damaged();
        }
        if (ACTIVE_PART.matcher("/" + name.toLowerCase(Locale.ROOT)).find()) {
            throw active();
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    /** A document type would let the parser of whoever opens the file fetch or unfold anything. */
    private static long readXml(ZipInputStream zip, String name, long left) throws IOException {
        var most = (int) Math.min(LONGEST_RELATIONS, Math.max(0, left));
        var head = zip.readNBytes(most);
        var text = new String(head, StandardCharsets.UTF_8);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.indexOf('\0') >= 0) {
            throw Inspection.damaged();
        }
        if (text.contains("macroEnabled")
                || name.endsWith(".rels") && FETCHED.matcher(text).find()) {
            throw active();
        }
        return head.length + skip(zip, left - head.length);
    }

    private static long skip(ZipInputStream zip, long left) throws IOException {
        var buffer = new byte[16_384];
        var unpacked = 0L;
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > left) {
                throw new RuleViolation("attachment-size", "文件解压后过大，不能上传", "请删去无关的内容，或者打印成 PDF 后上传");
            }
        }
        return unpacked;
    }

    private static RuleViolation active() {
        return new RuleViolation("attachment-passive", "文件带有宏、嵌入的对象或者外部链接，不能上传", "请另存为不带宏的文档，或者打印成 PDF 后上传");
    }

    private OfficeInspection() {}
}
