package org.zhibu.exchange;

import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;

/** What operators see of the exchange and decide about it; nothing here says what a message says. */
@Service
@Transactional
public class ExchangeOffice {

    private static final int LONGEST_LIST = 200;

    private final OutboxRepository outbox;
    private final DeadLetterRepository letters;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ExchangeOffice(
            OutboxRepository outbox, DeadLetterRepository letters, ApplicationEventPublisher facts, Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.facts = facts;
        this.clock = clock;
    }

    /** What waits to leave, by deployment; empty when everything has left. */
    @Transactional(readOnly = true)
    public List<OutboxLine> outbox() {
        return outbox.waiting().stream()
                .map(line ->
                        line.with(outbox.findFirstByRecipientAndSentAtIsNullAndLastErrorIsNotNullOrderByAttemptsDesc(
                                        line.recipient())
                                .map(OutboxEntry::lastError)
                                .orElse(null)))
                .toList();
    }

    /** The latest dead letters, those that wait for a decision first. */
    @Transactional(readOnly = true)
    public List<DeadLetterView> deadLetters() {
        return letters.latest(Limit.of(LONGEST_LIST)).stream()
                .map(DeadLetter::view)
                .toList();
    }

    /** Has a dead letter delivered again, by the relay and a moment later; if it is refused again it is back in the list. */
    public DeadLetterView retry(String id, String note, Actor actor) {
        var letter = letter(id);
        letter.retry(note, actor.account(), clock.instant());
        facts.publishEvent(new MessageQueued());
        return letter.view();
    }

    /** Gives a dead letter up; what it said is wiped. */
    public DeadLetterView discard(String id, String note, Actor actor) {
        var letter = letter(id);
        letter.discard(note, actor.account(), clock.instant());
        return letter.view();
    }

    private DeadLetter letter(String id) {
        if (!TSID.isValid(id)) {
            throw new NotFound("没有这条消息");
        }
        return letters.take(TSID.from(id).toLong()).orElseThrow(() -> new NotFound("没有这条消息"));
    }
}
