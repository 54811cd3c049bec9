package org.zhibu.transfer;

import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** Which transfers to list; no organization said means all that one sees, no shelf said means every one. */
public record TransferFilter(
        TransferView.Direction direction,
        @Nullable OrganizationCode organization,
        @Nullable Shelf shelf) {}
