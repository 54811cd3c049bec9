package org.zhibu.organization;

import java.util.Collection;
import org.zhibu.kernel.RuleViolation;

/** Keeps the three administrators apart from one another and from business (三员分立). */
final class Separation {

    private static final String BASIS = "三员分立";

    static void require(PostKind wanted, Collection<PostKind> held) {
        for (var other : held) {
            if (wanted.administrative() && other.administrative() && wanted != other) {
                throw new RuleViolation(
                        "one-administrator-post",
                        BASIS,
                        "同一人不能兼任%s和%s".formatted(other.label(), wanted.label()),
                        "请另选人员，或先免去其%s职务".formatted(other.label()));
            }
            if (wanted.administrative() != other.administrative()) {
                throw new RuleViolation(
                        "administrators-without-business",
                        BASIS,
                        "系统、安全、审计管理员不能兼任业务职务（已任%s）".formatted(other.label()),
                        "请另选人员，或先免去其%s职务".formatted(other.label()));
            }
        }
    }

    private Separation() {}
}
