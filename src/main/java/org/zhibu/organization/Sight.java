package org.zhibu.organization;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhibu.kernel.NotFound;

/** How much of the tree somebody sees by the posts they hold: their organizations and everything below. */
public record Sight(Set<String> paths) {

    public boolean covers(String path) {
        return paths.stream().anyMatch(path::startsWith);
    }

    /** The fewest paths that say the same; those below another one add nothing. */
    public Collection<String> widest() {
        var widest = new TreeSet<String>();
        new TreeSet<>(paths).forEach(path -> {
            if (widest.stream().noneMatch(path::startsWith)) {
                widest.add(path);
            }
        });
        return widest;
    }

    /** One organization of what is seen; for anybody else it does not exist. */
    public Collection<String> narrowedTo(OrganizationView organization) {
        if (!covers(organization.path())) {
            throw new NotFound("没有这个党组织，或者不在您的职责范围内");
        }
        return List.of(organization.path());
    }
}
