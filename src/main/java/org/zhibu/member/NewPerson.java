package org.zhibu.member;

import org.jspecify.annotations.Nullable;

/** What is asked of a person on the first visit; birth and sex are read from the ID number. */
public record NewPerson(
        String name,
        IdNumber idNumber,
        Ethnicity ethnicity,
        Education education,
        @Nullable String phone) {}
