package org.zhibu.development;

import org.zhibu.member.Roll;

/** Who can decide in a branch on a day. */
record Electorate(Roll roll, int fullMembers, boolean temporaryBranch) {}
