package org.zhibu.identity;

/** Carries a code to an address that somebody says is theirs; there is none where mail is switched off. */
public interface ConfirmationMail {

    /** Says whether the mail server took it. */
    boolean carry(EmailAddress to, String code);
}
