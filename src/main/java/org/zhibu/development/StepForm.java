package org.zhibu.development;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every form of a step carries. */
interface StepForm {

    LocalDate occurredOn();

    /** Why the step was taken although a rule of the softer kind advises against it. */
    default @Nullable String reason() {
        return null;
    }
}
