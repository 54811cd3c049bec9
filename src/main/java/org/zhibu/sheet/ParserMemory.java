package org.zhibu.sheet;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What a parser keeps while it streams: the elements it is in, and every name it has ever met. Spreadsheets need little of both. */
final class ParserMemory {

    private static final int MOST_NAMES = 2_000;
    private static final int DEEPEST = 64;

    private final Set<String> names = new HashSet<>();
    private int depth;

    void enter(XMLStreamReader element) {
        depth++;
        if (depth > DEEPEST) {
            throw Refusals.damaged();
        }
        keep(element.getLocalName());
        for (var i = 0; i < element.getAttributeCount(); i++) {
            keep(element.getAttributeLocalName(i));
        }
        for (var i = 0; i < element.getNamespaceCount(); i++) {
            keep(String.valueOf(element.getNamespacePrefix(i)));
            keep(String.valueOf(element.getNamespaceURI(i)));
        }
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    void keep(String name) {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw Refusals.damaged();
        }
    }
}
