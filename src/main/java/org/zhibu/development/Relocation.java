package org.zhibu.development;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** How a dossier changed hands; {@code monthsCertified} is the cultivation that the old organization vouches for. */
record Relocation(
        LocalDate occurredOn,
        OrganizationCode from,
        OrganizationCode to,
        @Nullable Integer monthsCertified) implements StepForm {
    /** What the move means for the work done so far. */
    enum Effect {
        GOES_ON,
        CANDIDACY_REPEATED
    }
}
