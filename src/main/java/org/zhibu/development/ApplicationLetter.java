package org.zhibu.development;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of an application is kept in the dossier; who the person is stays with the person. */
record ApplicationLetter(
        LocalDate occurredOn, boolean mobile, @Nullable String statement) implements StepForm {}
