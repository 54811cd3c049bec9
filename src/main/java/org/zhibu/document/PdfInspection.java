package org.zhibu.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.zhibu.kernel.RuleViolation;

/** A PDF that is only to be read: it runs nothing, starts nothing, carries no other file and is no other file besides. */
final class PdfInspection {

    private static final long IN_MEMORY = 16L << 20;
    private static final long UNPACKED = 200L << 20;
    private static final int MOST_OBJECTS = 200_000;

    /** How far behind the end a viewer looks for the directory of a zip file: its longest comment and the record itself. */
    private static final int ZIP_TAIL = 65_557;

    private static final List<COSName> ACTIVE = List.of(
            COSName.JAVA_SCRIPT,
            COSName.JS,
            COSName.getPDFName("Launch"),
            COSName.EMBEDDED_FILES,
            COSName.getPDFName("EmbeddedFile"),
            COSName.getPDFName("RichMedia"),
            COSName.getPDFName("XFA"));

    static void check(byte[] file) {
        if (isZipToo(file) || !endsAsPdf(file)) {
            throw Inspection.damaged();
        }
        var memory = MemoryUsageSetting.setupMixed(IN_MEMORY, UNPACKED);
        try (var pdf = Loader.loadPDF(new RandomAccessReadBuffer(file), "", null, null, memory.streamCache)) {
            if (pdf.isEncrypted()) {
                throw locked();
            }
            if (pdf.getNumberOfPages() == 0) {
                throw Inspection.damaged();
            }
            search(pdf.getDocument().getTrailer());
            pdf.getDocument().getXrefTable().keySet().stream()
                    .limit(MOST_OBJECTS + 1L)
                    .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
                    .forEach(PdfInspection::search);
            if (pdf.getDocument().getXrefTable().size() > MOST_OBJECTS) {
                throw Inspection.damaged();
            }
        } catch (InvalidPasswordException encrypted) {
            throw locked();
        } catch (IOException | IllegalArgumentException | IllegalStateException | StackOverflowError unreadable) {
            throw Inspection.damaged();
        }
    }

    /** Looks through everything that hangs together without a reference; what is referred to has its own turn. */
    private static void search(COSBase root) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, root);
        while (!open.isEmpty()) {
            var next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof COSDictionary dictionary) {
                requirePassive(dictionary);
                dictionary.getValues().forEach(value -> push(open, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> push(open, value));
            }
        }
    }

    private static void push(Deque<COSBase> open, COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            open.push(value);
        }
    }

    private static void requirePassive(COSDictionary dictionary) {
        for (var name : ACTIVE) {
            if (dictionary.containsKey(name)
                    || name.equals(dictionary.getCOSName(COSName.S))
                    || name.equals(dictionary.getCOSName(COSName.TYPE))) {
                throw new RuleViolation(
                        "attachment-passive", "这个 PDF 带有脚本、可执行的动作或者夹带的文件，不能上传", "请打印成新的 PDF，或者扫描纸质件后上传");
            }
        }
    }

    private static boolean isZipToo(byte[] file) {
        for (var at = Math.max(0, file.length - ZIP_TAIL); at + 4 <= file.length; at++) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAsPdf(byte[] file) {
        var tail = Math.min(file.length, 1_024);
        return new String(file, file.length - tail, tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static RuleViolation locked() {
        return new RuleViolation("attachment-without-password", "这个 PDF 设有密码，不能上传", "请取消密码，或者打印成新的 PDF 后上传");
    }

    private PdfInspection() {}
}
