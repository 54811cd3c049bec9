package org.zhibu.identity.process;

import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** Finds one account by its id. Lists of people are not the engine's to give: an open query finds nobody. */
class AccountQuery extends UserQueryImpl {

    private final transient Directories directories;

    AccountQuery(Directories directories) {
        this.directories = directories;
    }

    @Override
    public long executeCount(CommandContext context) {
        return executeList(context, null).size();
    }

    @Override
    public List<User> executeList(CommandContext context, @Nullable Page page) {
        var user = id == null ? null : directories.user(id);
        return user == null ? List.of() : List.of(user);
    }
}
