package org.zhibu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static final Address[] NOBODY = {};

    private final InternetAddress address = new InternetAddress();

    @Test
    void whatTheServerSaysOfTheAddressSaysMost() {
        var whole = failed(new SMTPAddressFailedException(address, "RCPT TO", 452, "full"));

        assertThat(Failure.of(whole)).isEqualTo(new Failure(Reason.RECIPIENT_REFUSED, 452));
    }

    @Test
    void aRefusedMailIsNoFaultOfItsRecipient() {
        assertThat(Failure.of(failed(null))).isEqualTo(new Failure(Reason.MESSAGE_REFUSED, 554));
    }

    @Test
    void aRefusedSenderConcernsEverybody() {
        var failure = Failure.of(new SMTPSenderFailedException(address, "MAIL FROM", 530, "sign in first"));

        assertThat(failure).isEqualTo(new Failure(Reason.SENDER_REFUSED, 530));
        assertThat(failure.reason().concernsEverybody()).isTrue();
    }

    @Test
    void whatBreaksOffCountsSinceTheServerMayHaveTakenIt() {
        var failure = Failure.of(new MessagingException("slow", new SocketTimeoutException()));

        assertThat(failure).isEqualTo(Failure.of(Reason.INTERRUPTED));
        assertThat(failure.reason().concernsEverybody()).isFalse();
    }

    private static SMTPSendFailedException failed(@Nullable MessagingException next) {
        return new SMTPSendFailedException("DATA", 554, "no", next, NOBODY, NOBODY, NOBODY);
    }
}
