package org.zhibu.rules;

/** How a rule binds: a hard one blocks the step, a soft one asks for a written reason (rulebook, principle 3). */
public enum Force {
    HARD,
    SOFT
}
