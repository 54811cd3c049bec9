package org.zhibu.development;

import java.time.LocalDate;

/** Until when the committee may decide on an admission, and whether there is no further extension. */
public record ApprovalLimit(LocalDate lastDay, boolean last) {}
