package org.zhibu.identity.process;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** Finds the groups of one account, or one group by its id. */
class PostGroupQuery extends GroupQueryImpl {

    private final transient Directories directories;

    PostGroupQuery(Directories directories) {
        this.directories = directories;
    }

    @Override
    public long executeCount(CommandContext context) {
        return executeList(context, null).size();
    }

    @Override
    public List<Group> executeList(CommandContext context, @Nullable Page page) {
        if (userId != null) {
            return directories.groupsOf(userId).stream()
                    .filter(group -> id == null || id.equals(group.getId()))
                    .toList();
        }
        return id == null ? List.of() : List.of(directories.group(id));
    }
}
