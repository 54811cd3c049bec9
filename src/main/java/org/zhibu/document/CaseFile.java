package org.zhibu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The papers of a case as somebody may see them. */
public record CaseFile(
        String caseNumber, String title, boolean mayAdd, List<CaseShelf.Place> places, List<Item> items) {

    /** What is kept for a step. */
    public List<Item> itemsOf(String step) {
        return items.stream().filter(item -> item.step().equals(step)).toList();
    }

    /**
     * One file.
     *
     * @param sizeBytes as kept, before it is locked away
     */
    public record Item(
            String id,
            String step,
            String kind,
            String kindLabel,
            String name,
            FileKind fileKind,
            int sizeBytes,
            Instant storedAt,
            String storedBy,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnBy,
            @Nullable String withdrawnWhy) {

        public boolean withdrawn() {
            return withdrawnAt != null;
        }
    }
}
