package org.zhibu.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** Refuses at the first hard finding, and at soft ones unless a reason is given; hands back what the reason overrides. */
    public static List<Finding> answered(List<Finding> findings, @Nullable String reason) {
        var soft = softAfterRefusingHard(findings);
        if (soft.isEmpty() || (reason != null && !reason.isBlank())) {
            return soft;
        }
        throw new RuleViolation(
                soft.get(0).rule().code(),
                soft.stream().map(Finding::article).distinct().collect(joining("；")),
                soft.stream().map(Finding::message).collect(joining("；")),
                soft.stream().map(Finding::remedy).distinct().collect(joining("；")) + "。请填写特殊情况说明");
    }
}
