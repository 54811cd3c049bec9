package org.zhibu.notification;

import io.hypersistence.tsid.TSID;
import java.util.List;
import org.zhibu.identity.ConfirmationMail;
import org.zhibu.identity.EmailAddress;

/** Carries a code at once and past the notices: it is stored nowhere, and whoever asked for it waits. */
class CodeMail implements ConfirmationMail {

    private final Mailman mailman;

    CodeMail(Mailman mailman) {
        this.mailman = mailman;
    }

    @Override
    public boolean carry(EmailAddress to, String code) {
        var text = "您的邮箱验证码是 " + code + "，十五分钟内有效。如果不是您本人的操作，请不要理会这封邮件。";
        return mailman.carry(List.of(new Letter("code-" + TSID.Factory.getTsid(), to, "邮箱验证码", text)))
                .isEmpty();
    }
}
