package org.zhibu.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The characters a text file is written in: UTF-8 as most programs export it, GB18030 (and with it GBK) as Chinese Excel and the banks
 * do, or UTF-16, which Excel calls Unicode text. Found by trying: the whole file has to make sense.
 */
final class Encoding {

    private static final List<Charset> TRIED = List.of(
            StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 8_192;

    static Charset of(Path file) throws IOException {
        for (var charset : TRIED) {
            if (makesSense(file, charset)) {
                return charset;
            }
        }
        throw Refusals.undecodable();
    }

    /** Behind the byte order mark, if there is one; what does not make sense in that encoding is an error. */
    static Reader reader(InputStream bytes, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(bytes, decoder), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static boolean makesSense(Path file, Charset charset) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var reader = reader(bytes, charset);
            var characters = new char[BUFFER];
            var tabular = false;
            for (int count; (count = reader.read(characters)) > 0; ) {
                for (var i = 0; i < count; i++) {
                    if (isStray(characters[i])) {
                        return false;
                    }
                    tabular |= "\n\r,;\t".indexOf(characters[i]) >= 0;
                }
            }
            return tabular;
        } catch (CharacterCodingException otherCharacters) {
            return false;
        }
    }

    private static boolean isStray(char character) {
        return Character.getType(character) == Character.CONTROL && "\n\r\t\f\u001A".indexOf(character) < 0
                || character == '\uFFFE'
                || character == '\uFFFF';
    }

    private Encoding() {}
}
