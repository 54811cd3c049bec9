package org.zhibu.rules;

import java.util.List;
import org.zhibu.kernel.RuleViolation;

/** One rule that a step breaks, with what is wrong and what to do about it. */
public record Finding(Rule rule, RuleVersion version, String message, String remedy) {

    public Force force() {
        return rule.force();
    }

    public boolean isHard() {
        return force() == Force.HARD;
    }

    public String article() {
        return rule.article(version);
    }

    public RuleViolation violation() {
        return new RuleViolation(rule.code(), article(), message, remedy);
    }

    /** Refuses the step at the first hard finding and hands back the soft ones, which need a reason. */
    public static List<Finding> softAfterRefusingHard(List<Finding> findings) {
        findings.stream().filter(Finding::isHard).findFirst().ifPresent(hard -> {
            throw hard.violation();
        });
        return findings;
    }
}
