package org.zhibu.identity.process;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * The engine's view of accounts and posts. Read-only: nothing to synchronise, and the engine's set-up end point has nothing to
 * write to. Passwords are not its business.
 */
class DirectorySession implements ReadOnlyIdentityProvider {

    private final Directories directories;

    DirectorySession(Directories directories) {
        this.directories = directories;
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return directories.user(userId);
    }

    @Override
    public UserQuery createUserQuery() {
        return new AccountQuery(
                directories, Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return createUserQuery();
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("Accounts are not kept in the engine's tables");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        return directories.group(groupId);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new PostGroupQuery(directories);
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return createGroupQuery();
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants();
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return createTenantQuery();
    }

    @Override
    public void flush() {
        // Nothing is ever written.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
