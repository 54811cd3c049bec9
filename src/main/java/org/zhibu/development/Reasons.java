package org.zhibu.development;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.Finding;

/** Rules of the softer kind give way to a reason. */
final class Reasons {

    static void require(List<Finding> soft, @Nullable String reason) {
        if (soft.isEmpty() || (reason != null && !reason.isBlank())) {
            return;
        }
        var first = soft.get(0);
        throw new RuleViolation(
                first.rule().code(),
                soft.stream().map(Finding::article).distinct().collect(joining("；")),
                soft.stream().map(Finding::message).collect(joining("；")),
                soft.stream().map(Finding::remedy).distinct().collect(joining("；")) + "。请填写特殊情况说明");
    }

    private Reasons() {}
}
