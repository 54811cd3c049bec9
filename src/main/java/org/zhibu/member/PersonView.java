package org.zhibu.member;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** A person as others see them: ID number and telephone are masked already. */
public record PersonView(
        PersonId id,
        String name,
        String idNumber,
        LocalDate birth,
        Sex sex,
        Ethnicity ethnicity,
        Education education,
        @Nullable String phone,
        Instant createdAt) {}
