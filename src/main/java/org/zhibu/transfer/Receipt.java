package org.zhibu.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The third part of a letter: the relation has been received, when, where and by whom. */
record Receipt(
        LocalDate acceptedOn,
        @Nullable String committeeName,
        @Nullable String branch,
        @Nullable String branchName,
        @Nullable String handler,
        @Nullable String phone,
        @Nullable String scanNumber) {}
