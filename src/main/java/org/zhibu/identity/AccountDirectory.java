package org.zhibu.identity;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.Actor;
import org.zhibu.workflow.Directory;

/** Answers the engine room's question who is behind an account. */
@Component
class AccountDirectory implements Directory {

    private final Accounts accounts;

    AccountDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Actor actor(String account) {
        return accounts.actor(account);
    }

    @Override
    public Set<String> groupsOf(String account) {
        return accounts.groupsOf(account);
    }
}
