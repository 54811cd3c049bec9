package org.zhibu.document;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.RuleViolation;

/** A scan or file of a case. Nothing is replaced: what was wrong is withdrawn with a reason and stays listed. */
@Entity
@Table(name = "attachment")
class Attachment {

    @Id
    private long id;

    private String caseNumber;
    private String step;
    private String kind;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FileKind fileKind;

    private int sizeBytes;
    private byte[] contentHash;
    private String storeKey;
    private Instant storedAt;
    private String storedBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawnWhy;

    @Version
    private @Nullable Long version;

    static Attachment of(
            String caseNumber, NewAttachment form, Inspection.Passed file, String storeKey, Instant at, String by) {
        var attachment = new Attachment();
        attachment.id = TSID.Factory.getTsid().toLong();
        attachment.caseNumber = caseNumber;
        attachment.step = form.step();
        attachment.kind = form.kind();
        attachment.name = form.displayName();
        attachment.fileKind = file.kind();
        attachment.sizeBytes = file.content().length;
        attachment.contentHash = hash(file.content());
        attachment.storeKey = storeKey;
        attachment.storedAt = at;
        attachment.storedBy = by;
        return attachment;
    }

    static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    void withdraw(String why, Instant at, String by) {
        if (withdrawnAt != null) {
            throw new RuleViolation("attachment-withdrawn", "该附件已经撤下", "请刷新后查看");
        }
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnWhy = why;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isSameAs(byte[] hash) {
        return !isWithdrawn() && Arrays.equals(contentHash, hash);
    }

    long id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    String step() {
        return step;
    }

    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    FileKind fileKind() {
        return fileKind;
    }

    int sizeBytes() {
        return sizeBytes;
    }

    String storeKey() {
        return storeKey;
    }

    Instant storedAt() {
        return storedAt;
    }

    String storedBy() {
        return storedBy;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawnBy() {
        return withdrawnBy;
    }

    @Nullable
    String withdrawnWhy() {
        return withdrawnWhy;
    }
}
