package org.zhibu.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what one step breaks, leaving out rules that did not exist on its day. */
final class Findings {

    private final RuleVersion version;
    private final List<Finding> found = new ArrayList<>();

    Findings(LocalDate on) {
        this.version = RuleVersion.on(on);
    }

    Findings when(boolean broken, Rule rule, String message, String remedy) {
        if (broken && rule.appliesUnder(version)) {
            found.add(new Finding(rule, version, message, remedy));
        }
        return this;
    }

    Findings and(List<Finding> others) {
        found.addAll(others);
        return this;
    }

    List<Finding> list() {
        return List.copyOf(found);
    }
}
