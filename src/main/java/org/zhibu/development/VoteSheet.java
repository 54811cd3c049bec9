package org.zhibu.development;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.rules.Meeting;

/** The sheet of one vote, with the roll as it was on the day; it is never changed. */
@Entity
@Table(name = "vote_sheet")
class VoteSheet implements Persistable<Long> {

    @Id
    private long id;

    private long dossier;

    @Column(name = "seq_no")
    private int sequence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Meeting meeting;

    private OrganizationCode organization;
    private LocalDate heldOn;
    private int due;
    private int present;
    private int writtenBefore;
    private int inFavor;

    @Column(name = "votes_against")
    private int against;

    private int abstain;
    private int minimumPresent;
    private int minimumInFavor;
    private boolean passed;
    private String explanation;

    @ElementCollection
    @CollectionTable(name = "vote_sheet_roll", joinColumns = @JoinColumn(name = "vote_sheet"))
    @OrderColumn(name = "seq_no")
    private List<Voter> roll = new ArrayList<>();

    static VoteSheet of(Dossier dossier, StepRecord entry, Count count) {
        var sheet = new VoteSheet();
        sheet.id = TSID.Factory.getTsid().toLong();
        sheet.dossier = dossier.id();
        sheet.sequence = entry.sequence();
        sheet.meeting = count.meeting();
        sheet.organization = count.organization();
        sheet.heldOn = count.heldOn();
        sheet.due = count.ballot().due();
        sheet.present = count.ballot().present();
        sheet.writtenBefore = count.ballot().writtenBefore();
        sheet.inFavor = count.ballot().inFavor();
        sheet.against = count.ballot().against();
        sheet.abstain = count.ballot().abstain();
        sheet.minimumPresent = count.tally().minimumPresent();
        sheet.minimumInFavor = count.tally().minimumInFavor();
        sheet.passed = count.passed();
        sheet.explanation = count.tally().explanation();
        sheet.roll = new ArrayList<>(count.roll());
        return sheet;
    }

    VoteView view() {
        return new VoteView(
                sequence,
                meeting,
                organization,
                heldOn,
                due,
                present,
                writtenBefore,
                inFavor,
                against,
                abstain,
                minimumPresent,
                minimumInFavor,
                passed,
                explanation,
                roll.stream()
                        .map(voter -> new VoteView.RollLine(voter.person(), voter.name(), voter.excludedFor()))
                        .toList());
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    /** Written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    VoteSheet() {
        // for JPA
    }
}
