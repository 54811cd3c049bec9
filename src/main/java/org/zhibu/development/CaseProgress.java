package org.zhibu.development;

import org.jspecify.annotations.Nullable;

/** How far a case is, as its sender may know: no names, no deliberations. */
public record CaseProgress(
        Stage stage, DossierStatus status, @Nullable Closing closing) {}
