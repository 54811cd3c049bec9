package org.zhibu.workflow;

import java.util.Set;
import org.zhibu.kernel.Actor;

/** Tells the engine room who is behind an account, and which groups it belongs to today; answered by whoever keeps the accounts. */
public interface Directory {

    Actor actor(String account);

    Set<String> groupsOf(String account);
}
