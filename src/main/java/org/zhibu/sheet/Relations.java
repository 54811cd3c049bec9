package org.zhibu.sheet;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which other parts of the workbook a part points to. What lies outside of the file is left out, so that nothing is ever fetched. */
record Relations(List<Relation> relations) {

    private static final long MOST = 1L << 20;

    record Relation(String id, String type, String part) {}

    /** Of a part, or of the whole package for the empty name. */
    static Relations of(Archive archive, String part) throws IOException {
        var slash = part.lastIndexOf('/') + 1;
        var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var relations = new ArrayList<Relation>();
        try (var xml = archive.part(name, MOST)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    relations.add(new Relation(
                            xml.attribute("Id", ""),
                            xml.attribute("Type", ""),
                            resolved(part, xml.attribute("Target", ""))));
                }
            }
        }
        return new Relations(relations);
    }

    /** By the last word of the type, which is the same in both dialects of the format. */
    Optional<String> partOfType(String type) {
        return relations.stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(Relation::part)
                .findFirst();
    }

    Optional<String> partWithId(String id) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::part)
                .findFirst();
    }

    private static String resolved(String part, String target) {
        try {
            var path =
                    URI.create("/" + part).resolve(target.replace(" ", "%20")).getPath();
            return path == null || path.isEmpty() ? "" : path.substring(1);
        } catch (IllegalArgumentException notAPath) {
            throw Refusals.damaged();
        }
    }
}
