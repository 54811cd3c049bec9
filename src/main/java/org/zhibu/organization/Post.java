package org.zhibu.organization;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;

/** One term of one person in one post; a term ends with a date and is never erased. */
@Entity
@Table(name = "post")
class Post {

    @Id
    private long id;

    private OrganizationCode organization;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PostKind kind;

    private PersonId person;

    @Column(name = "held_from")
    private LocalDate from;

    @Column(name = "held_until")
    private @Nullable LocalDate until;

    @Version
    private @Nullable Long version;

    static Post of(OrganizationCode organization, PostKind kind, PersonId person, LocalDate from) {
        var post = new Post();
        post.id = TSID.Factory.getTsid().toLong();
        post.organization = organization;
        post.kind = kind;
        post.person = person;
        post.from = from;
        return post;
    }

    Post endOn(LocalDate on) {
        if (on.isBefore(from)) {
            throw new RuleViolation("relieved-after-appointed", "免职日期不能早于任职日期（%s）".formatted(from), "请核对免职日期");
        }
        until = on;
        return this;
    }

    PostKind kind() {
        return kind;
    }

    OrganizationCode organization() {
        return organization;
    }

    PostView view() {
        return new PostView(id, organization, kind, person, from, until);
    }

    Post() {
        // for JPA
    }
}
