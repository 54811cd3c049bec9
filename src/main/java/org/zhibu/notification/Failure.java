package org.zhibu.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Why one mail did not leave, and the number the mail server gave, such as 550. */
record Failure(Reason reason, @Nullable Integer replyCode) {

    static Failure of(Reason reason) {
        return new Failure(reason, null);
    }

    /** What went wrong once the connection stood. Servers answer in a chain; what they say of the address says most. */
    static Failure of(Exception exception) {
        var failure = of(exception instanceof SendFailedException ? Reason.RECIPIENT_REFUSED : Reason.INTERRUPTED);
        for (var link = exception; link != null; link = next(link)) {
            if (link instanceof SMTPAddressFailedException address) {
                return new Failure(Reason.RECIPIENT_REFUSED, address.getReturnCode());
            }
            if (link instanceof SMTPSenderFailedException sender) {
                return new Failure(Reason.SENDER_REFUSED, sender.getReturnCode());
            }
            if (link instanceof SMTPSendFailedException message) {
                failure = new Failure(Reason.MESSAGE_REFUSED, message.getReturnCode());
            }
        }
        return failure;
    }

    private static @Nullable Exception next(Exception link) {
        return link instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
