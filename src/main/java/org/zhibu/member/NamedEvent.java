package org.zhibu.member;

/** One event beside the name of the person it is about. */
record NamedEvent(MembershipEvent event, String name) {}
