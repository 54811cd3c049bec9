package org.zhibu.identity;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;

/** The key to the house: a name and a password, held by one person or by one office. */
@Entity
class Account {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]{2,32}");

    @Id
    private long id;

    private String name;
    private @Nullable PersonId person;

    @Enumerated(EnumType.STRING)
    private @Nullable Office office;

    private String passwordHash;
    private boolean enabled;
    private @Nullable String email;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    static Account of(
            String name, @Nullable PersonId person, @Nullable Office office, String passwordHash, Instant now) {
        if (!NAME.matcher(name).matches()) {
            throw new RuleViolation("account-name", "账号只能由 2 至 32 位小写字母和数字组成", "请换一个账号名");
        }
        var account = new Account();
        account.id = TSID.Factory.getTsid().toLong();
        account.name = name;
        account.person = person;
        account.office = office;
        account.passwordHash = passwordHash;
        account.enabled = true;
        account.createdAt = now;
        return account;
    }

    /** Mail goes there from now on, or nowhere. */
    void reachedAt(@Nullable String address) {
        email = address;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    @Nullable
    Office office() {
        return office;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    @Nullable
    String email() {
        return email;
    }

    Account() {
        // for JPA
    }
}
