package org.zhibu.transfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A committee of another deployment that receives letters, as that deployment published it. */
@Entity
@Table(name = "transfer_directory")
class DirectoryEntry {

    @EmbeddedId
    private Key key;

    private String name;
    private @Nullable String region;

    static DirectoryEntry of(String deployment, Wire.DirectoryLine line) {
        var entry = new DirectoryEntry();
        entry.key = new Key(deployment, line.code());
        entry.name = line.name();
        entry.region = line.region();
        return entry;
    }

    String deployment() {
        return key.deployment();
    }

    String committee() {
        return key.committee();
    }

    String name() {
        return name;
    }

    @Nullable
    String region() {
        return region;
    }

    DirectoryEntry() {
        // for JPA
    }

    @Embeddable
    record Key(String deployment, String committee) implements Serializable {}
}
