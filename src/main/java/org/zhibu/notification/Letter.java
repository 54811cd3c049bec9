package org.zhibu.notification;

import org.zhibu.identity.EmailAddress;

/** A mail to be written; the id becomes its Message-ID. */
record Letter(String id, EmailAddress to, String subject, String text) {}
