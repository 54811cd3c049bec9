package org.zhibu.development;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.rules.Finding;
import org.zhibu.rules.RuleVersion;

/** One step as it was recorded. It is never changed or erased; a later record may supersede it. */
@Entity
@Table(name = "step_record")
class StepRecord {

    static final int LONGEST_CONTENT = 9000;
    static final int LONGEST_FINDINGS = 3000;

    @Id
    private long id;

    @Column(name = "seq_no")
    private int sequence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Step step;

    private LocalDate occurredOn;
    private String outcome;
    private String content;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RuleVersion ruleVersion;

    private @Nullable String findings;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Provenance provenance;

    private Instant recordedAt;
    private String recordedBy;
    private @Nullable PersonId recordedByPerson;
    private @Nullable Integer supersededBy;

    static StepRecord of(
            int sequence,
            Step step,
            StepForm form,
            Enum<?> outcome,
            List<Finding> overridden,
            Provenance provenance,
            Deed deed) {
        var written = new StepRecord();
        written.id = TSID.Factory.getTsid().toLong();
        written.sequence = sequence;
        written.step = step;
        written.occurredOn = form.occurredOn();
        written.outcome = outcome.name();
        written.content = FormText.write(form, LONGEST_CONTENT);
        written.ruleVersion = RuleVersion.on(form.occurredOn());
        written.findings = overridden.isEmpty()
                ? null
                : FormText.write(overridden.stream().map(OverriddenRule::of).toList(), LONGEST_FINDINGS);
        written.reason = form.reason();
        written.provenance = provenance;
        written.recordedAt = deed.at();
        written.recordedBy = deed.actor().account();
        written.recordedByPerson = deed.actor().person();
        return written;
    }

    void supersededBy(StepRecord later) {
        supersededBy = later.sequence;
    }

    boolean effective() {
        return supersededBy == null;
    }

    boolean is(Step kind, Enum<?>... outcomes) {
        return step == kind && (outcomes.length == 0 || cameTo(outcomes));
    }

    boolean cameTo(Enum<?>... outcomes) {
        return Arrays.stream(outcomes).anyMatch(wanted -> wanted.name().equals(outcome));
    }

    <F> F content(Class<F> form) {
        return FormText.read(content, form);
    }

    long id() {
        return id;
    }

    int sequence() {
        return sequence;
    }

    Step step() {
        return step;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    String outcome() {
        return outcome;
    }

    /** The whole entry, as an official of the branch or above sees it. */
    StepView view() {
        return new StepView(
                sequence,
                step.number(),
                step.task(),
                step.label(),
                step.stage(),
                occurredOn,
                outcome,
                FormText.readFields(content),
                ruleVersion,
                findings == null ? List.of() : FormText.readOverridden(findings),
                reason,
                provenance,
                recordedAt,
                recordedBy,
                recordedByPerson,
                supersededBy);
    }

    StepRecord() {
        // for JPA
    }
}
