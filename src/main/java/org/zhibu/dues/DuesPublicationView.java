package org.zhibu.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** What the members of a branch read about a year's dues. */
public record DuesPublicationView(
        OrganizationCode branch,
        int year,
        YearFigures figures,
        @Nullable String useOfDues,
        LocalDate publishedOn,
        String publishedBy) {}
