package org.zhibu.member;

import org.zhibu.kernel.PersonId;

/** The place of a line in the list of members: by path, then by person. */
public record MemberKey(String path, PersonId person) {

    static final MemberKey START = new MemberKey("", new PersonId(0));
}
