/** The rulebook as pure functions: dates, votes, eligibility and the conditions of every step, in both versions of the rules. */
@NullMarked
@ApplicationModule(
        displayName = "规则",
        allowedDependencies = {"kernel"})
package org.zhibu.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
