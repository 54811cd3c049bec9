package org.zhibu.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** What others may know of an account: who holds it, in which posts, and the groups that follow. */
public record AccountView(
        String name,
        String displayName,
        @Nullable PersonId person,
        @Nullable Office office,
        List<String> posts,
        Set<String> groups) {}
