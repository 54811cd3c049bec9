package org.zhibu.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhibu.exchange.Exchange;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.RuleViolation;

/** Files what was done to a transfer: facts to the house, messages to the other side, all in one transaction. */
@Component
class PostRoom {

    private final TransferReleaseRepository releases;
    private final TransferAdmissionRepository admissions;
    private final Exchange exchange;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PostRoom(
            TransferReleaseRepository releases,
            TransferAdmissionRepository admissions,
            Exchange exchange,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.releases = releases;
        this.admissions = admissions;
        this.exchange = exchange;
        this.facts = facts;
        this.clock = clock;
    }

    Deed deed(Actor actor) {
        return new Deed(actor, today(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Refuses a day to come, and one before the step it rests on. */
    void requireDay(LocalDate on, @Nullable LocalDate notBefore) {
        if (on.isAfter(today())) {
            throw new RuleViolation("not-in-the-future", "日期%s晚于今天".formatted(on), "请在事项发生后登记");
        }
        if (notBefore != null && on.isBefore(notBefore)) {
            throw new RuleViolation("not-before-the-letter", "日期%s早于前一步的日期%s".formatted(on, notBefore), "请核对日期");
        }
    }

    void file(TransferRelease release) {
        releases.save(release);
        for (var message : release.mail()) {
            var to = Objects.requireNonNull(release.destination().deployment(), release.number());
            exchange.send(to, message.kind(), message.letter(), message.body());
        }
        release.news().forEach(facts::publishEvent);
    }

    void file(TransferAdmission admission) {
        admissions.save(admission);
        for (var message : admission.mail()) {
            var to = Objects.requireNonNull(admission.fromDeployment(), admission.letter());
            exchange.send(to, message.kind(), message.letter(), message.body());
        }
        admission.news().forEach(facts::publishEvent);
    }
}
