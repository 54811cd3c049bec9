package org.zhibu.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhibu.exchange.Message;
import org.zhibu.exchange.Recipient;
import org.zhibu.kernel.Actor;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.Removal;

/** Takes what the other side writes, and gives it to the release or the admission it is about. */
@Component
class LetterBox implements Recipient {

    private static final Set<String> KINDS = Set.of(
            Wire.LETTER_ISSUED,
            Wire.VOIDING_ASKED,
            Wire.LIMIT_WARNED,
            Wire.LETTER_RECEIVED,
            Wire.PROGRESS_REPORTED,
            Wire.LETTER_RETURNED,
            Wire.LETTER_VOIDED,
            Wire.RECEIPT_RETURNED,
            Wire.MEMBER_NOT_RECOGNIZED,
            Wire.DIRECTORY_PUBLISHED);

    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final TransferReleaseRepository releases;
    private final TransferAdmissionRepository admissions;
    private final DirectoryRepository directory;
    private final Arrivals arrivals;
    private final PostRoom post;
    private final StubBook stubs;
    private final Members members;

    LetterBox(
            TransferReleaseRepository releases,
            TransferAdmissionRepository admissions,
            DirectoryRepository directory,
            Arrivals arrivals,
            PostRoom post,
            StubBook stubs,
            Members members) {
        this.releases = releases;
        this.admissions = admissions;
        this.directory = directory;
        this.arrivals = arrivals;
        this.post = post;
        this.stubs = stubs;
        this.members = members;
    }

    @Override
    public boolean takes(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public void receive(Message message) {
        switch (message.kind()) {
            case Wire.LETTER_ISSUED ->
                arrivals.open(message.subject(), message.from(), body(message, Wire.LetterIssued.class));
            case Wire.VOIDING_ASKED -> voidingAsked(message);
            case Wire.LIMIT_WARNED -> limitWarned(message);
            case Wire.DIRECTORY_PUBLISHED -> published(message);
            default -> answered(message);
        }
    }

    private void voidingAsked(Message message) {
        var deed = post.deed(Actor.SYSTEM);
        var asked = body(message, Wire.VoidingAsked.class);
        var admission = admissions.findByLetter(message.subject()).orElse(null);
        if (admission == null) {
            admission = TransferAdmission.voidedBeforeArrival(message.subject(), message.from(), asked, deed);
        } else if (!message.from().equals(admission.fromDeployment())) {
            throw new IllegalArgumentException("Only the issuer may void a letter");
        } else {
            admission.voidOnRequest(asked, deed);
        }
        post.file(admission);
    }

    /** Before the letter itself is here there is nothing to warn of: its last day is written on it. */
    private void limitWarned(Message message) {
        var warned = body(message, Wire.LimitWarned.class);
        admissions
                .findByLetter(message.subject())
                .filter(admission -> message.from().equals(admission.fromDeployment()))
                .ifPresent(admission -> {
                    admission.warned(warned.line(), post.deed(Actor.SYSTEM));
                    post.file(admission);
                });
    }

    private void answered(Message message) {
        var release = releases.require(message.subject());
        if (!message.from().equals(release.destination().deployment())) {
            throw new IllegalArgumentException("Only the addressee may answer a letter");
        }
        var deed = post.deed(Actor.SYSTEM);
        var letter = message.subject();
        switch (message.kind()) {
            case Wire.LETTER_RECEIVED -> {
                var report = body(message, Wire.LetterReceived.class);
                release.received(letter, report, stubs.receiptDueAfter(report.receivedOn()), deed);
            }
            case Wire.PROGRESS_REPORTED -> release.progressed(letter, body(message, Wire.ProgressReported.class), deed);
            case Wire.LETTER_RETURNED -> {
                var returned = body(message, Wire.LetterReturned.class);
                release.returned(letter, returned.reason(), returned.line(), deed);
            }
            case Wire.LETTER_VOIDED ->
                release.voided(letter, body(message, Wire.LetterVoided.class).line(), deed);
            case Wire.RECEIPT_RETURNED -> accepted(release, letter, body(message, Wire.ReceiptReturned.class), deed);
            case Wire.MEMBER_NOT_RECOGNIZED ->
                notRecognized(release, letter, body(message, Wire.MemberNotRecognized.class), deed);
            default -> throw new IllegalArgumentException("Not an answer: " + message.kind());
        }
        post.file(release);
    }

    private void accepted(TransferRelease release, String letter, Wire.ReceiptReturned answer, Deed deed) {
        if (release.accepted(letter, answer.receipt(), answer.line(), deed) && leavesOurRecord(release)) {
            members.record(
                    MembershipEntry.removed(release.person(), answer.receipt().acceptedOn(), Removal.TRANSFERRED_OUT),
                    Actor.SYSTEM);
        }
    }

    private void notRecognized(TransferRelease release, String letter, Wire.MemberNotRecognized answer, Deed deed) {
        if (release.notRecognized(letter, answer.on(), answer.line(), deed)) {
            members.record(
                    MembershipEntry.removed(release.person(), answer.on(), Removal.NOT_RECOGNIZED), Actor.SYSTEM);
        }
    }

    /** Within one deployment the receiving side has entered the move already. */
    private static boolean leavesOurRecord(TransferRelease release) {
        return release.destination().kind() == Destination.Kind.ELSEWHERE;
    }

    private void published(Message message) {
        directory.forget(message.from());
        directory.saveAll(entries(message));
    }

    private List<DirectoryEntry> entries(Message message) {
        return body(message, Wire.DirectoryPublished.class).committees().stream()
                .map(line -> DirectoryEntry.of(message.from(), line))
                .toList();
    }

    private <B> B body(Message message, Class<B> type) {
        try {
            return json.treeToValue(message.body(), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("The body is no " + type.getSimpleName());
        }
    }
}
