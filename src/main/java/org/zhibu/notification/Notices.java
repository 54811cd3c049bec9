package org.zhibu.notification;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.PersonId;

/** The front door for whoever has something to tell a person. */
@Service
public class Notices {

    private final NoticeRequestRepository requests;
    private final Clock clock;

    Notices(NoticeRequestRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Tells a person something, if and only if the caller's transaction commits, and once for every key: whoever says it
     * again, on whichever node and however close behind, neither waits nor fails nor changes anything. It is read a moment
     * after the commit, and mailed where mail is switched on.
     *
     * @param topic what it is about, for lists and statistics: {@code dues.reminder}
     * @param dedupeKey what makes it this one and no other: {@code dues.reminder/2026-11/} and the person's number
     * @param subject one line, at most 200 characters
     * @param text plain text, at most 4000 characters; ID numbers and telephones are masked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(PersonId recipient, String topic, String dedupeKey, String subject, String text) {
        requests.save(NoticeRequest.of(recipient, topic, dedupeKey, subject, text, clock.instant()));
    }
}
