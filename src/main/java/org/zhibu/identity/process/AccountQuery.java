package org.zhibu.identity.process;

import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.zhibu.identity.Office;

/**
 * Finds one account by its id. Lists of people are not the engine's to give: an open query finds nobody, unless the system
 * administrator asks, whose business accounts are.
 */
class AccountQuery extends UserQueryImpl {

    private static final int MOST_AT_ONCE = 100;

    private final transient Directories directories;

    AccountQuery(Directories directories, CommandExecutor commands) {
        super(commands);
        this.directories = directories;
    }

    @Override
    public long executeCount(CommandContext context) {
        return id == null && mayList(context)
                ? directories.countUsers()
                : executeList(context, null).size();
    }

    @Override
    public List<User> executeList(CommandContext context, @Nullable Page page) {
        if (id == null) {
            return mayList(context) ? users(page) : List.of();
        }
        var user = directories.user(id);
        return user == null ? List.of() : List.of(user);
    }

    private List<User> users(@Nullable Page page) {
        return page == null
                ? directories.users(0, MOST_AT_ONCE)
                : directories.users(page.getFirstResult(), Math.min(page.getMaxResults(), MOST_AT_ONCE));
    }

    /** Only the whole list, page by page: a search by name, mail or group still finds nobody. */
    private boolean mayList(CommandContext context) {
        var caller = context.getAuthentication();
        return caller != null
                && caller.getGroupIds() != null
                && caller.getGroupIds().contains(Office.SYSTEM_ADMIN.group())
                && ids == null
                && groupId == null
                && tenantId == null
                && firstName == null
                && firstNameLike == null
                && lastName == null
                && lastNameLike == null
                && email == null
                && emailLike == null;
    }
}
