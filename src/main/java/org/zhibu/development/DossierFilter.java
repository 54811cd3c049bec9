package org.zhibu.development;

import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** Which dossiers to list: those under an organization, in a stage, of a status; nothing said means all that one sees. */
public record DossierFilter(
        @Nullable OrganizationCode organization,
        @Nullable Stage stage,
        @Nullable DossierStatus status) {}
