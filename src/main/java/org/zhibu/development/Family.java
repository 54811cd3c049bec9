package org.zhibu.development;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Members;
import org.zhibu.member.Relatives;

/** Which members of the branch are close relatives of an applicant, as talks and reviews bring it up. */
@Component
class Family {

    private final Relatives relatives;
    private final Members members;
    private final Registry registry;

    Family(Relatives relatives, Members members, Registry registry) {
        this.relatives = relatives;
        this.members = members;
        this.registry = registry;
    }

    void note(Dossier dossier, @Nullable List<PersonId> named, LocalDate knownOn, Actor by) {
        if (named == null) {
            return;
        }
        for (var relative : named) {
            var standing = members.standingOf(relative, registry.today());
            if (!standing.category().member() || !dossier.branch().equals(standing.branch())) {
                throw new RuleViolation("relative-in-the-branch", "所选的近亲属不是本支部的党员", "请从列表中选择本支部的党员");
            }
            relatives.record(dossier.person(), relative, knownOn, Provenance.LIVE, by);
        }
    }
}
