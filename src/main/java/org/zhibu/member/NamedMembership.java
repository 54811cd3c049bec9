package org.zhibu.member;

/** One line of the projection beside the person's name. */
record NamedMembership(Membership membership, String name) {}
