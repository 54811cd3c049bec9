package org.zhibu.workflow;

import java.time.LocalDate;
import org.zhibu.kernel.Actor;

/** One piece of work at hand: whose case, who works, and today's date in Beijing. */
public record Errand(String businessKey, Actor actor, LocalDate today) {}
