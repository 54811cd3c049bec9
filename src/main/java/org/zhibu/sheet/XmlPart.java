package org.zhibu.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, read element by element.
 *
 * <p>No token may be long, names and depth are limited by {@link ParserMemory}, and a document type is refused: no part makes the
 * parser hold more than a little, or fetch anything.
 */
final class XmlPart implements Closeable {

    private static final int LONGEST_TOKEN = 1 << 20;

    private final Allowance stream;
    private final XMLStreamReader reader;
    private final ParserMemory memory = new ParserMemory();

    XmlPart(InputStream bytes, long most) {
        this.stream = new Allowance(bytes, most, Refusals::unpacksTooLarge);
        stream.grant(LONGEST_TOKEN);
        try {
            this.reader = parsers().createXMLStreamReader(Encoding.reader(stream, StandardCharsets.UTF_8));
        } catch (XMLStreamException | IOException notXml) {
            throw Refusals.damaged();
        }
    }

    private static XMLInputFactory parsers() {
        var parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return parsers;
    }

    /** Goes on to the next start, end or text; false at the end of the part. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            stream.grant(LONGEST_TOKEN);
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> memory.enter(reader);
                case XMLStreamConstants.END_ELEMENT -> memory.leave();
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> memory.keep(reader.getPITarget());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusals.damaged();
                default -> {}
            }
            return true;
        } catch (XMLStreamException notWellFormed) {
            throw Refusals.damaged();
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The number in an attribute; the fallback where there is none. */
    int number(String name, int otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : natural(value);
    }

    static int natural(String digits) {
        try {
            var number = Integer.parseInt(digits.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw Refusals.damaged();
        }
        throw Refusals.damaged();
    }

    /** The text up to the end of the element just entered. */
    String text() {
        var text = new StringBuilder();
        for (var outside = memory.depth() - 1; next() && memory.depth() > outside; ) {
            if (reader.isCharacters()) {
                append(text);
            }
        }
        return text.toString();
    }

    /** The text of a string, in pieces of any format; what is only a reading aid is left out. */
    String richText(String element) {
        var text = new StringBuilder();
        while (next() && !ends(element)) {
            if (starts("t")) {
                text.append(text());
            } else if (starts("rPh")) {
                text();
            }
        }
        return text.toString();
    }

    /** One character more than a cell may have is kept of a longer text, so that it is noticed. */
    private void append(StringBuilder text) {
        var room = Limits.LONGEST_CELL + 1 - text.length();
        text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
