package org.zhibu.workflow;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lists that Tasklist opens with; without one it shows an empty page. The engine shows a task to the posts that it is
 * handed to and to nobody else, so the list of a branch is what the posts held there share, colleagues' claims included.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TasklistFilters implements ApplicationRunner {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;

    TasklistFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        provide("我的待办", 0, "已由本人认领的，和本人现任职务可以认领的", mineOrMineToTake());
        provide("我已认领", 10, "已由本人认领、尚未办结的", tasks.createTaskQuery().taskAssigneeExpression(ME));
        provide("本支部待办", 20, "本人现任职务所在组织的待办，包括同事已认领的", ours());
        provide(
                "即将到期",
                30,
                "七天内到期，包括同事已认领的",
                ours().dueBeforeExpression("${dateTime().plusDays(7)}").dueAfterExpression("${now()}"));
        provide("已超期", 40, "已过法定期限，请尽快办理并说明原因；包括同事已认领的", ours().dueBeforeExpression("${now()}"));
    }

    private TaskQuery mineOrMineToTake() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private TaskQuery ours() {
        return tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
    }

    private void provide(String name, int priority, String description, TaskQuery query) {
        var wanted = described(filters.newTaskFilter(name), priority, description, query);
        var present = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (present == null) {
            filters.saveFilter(wanted);
        } else if (!sameContent(wanted, present)) {
            filters.saveFilter(described(present, priority, description, query));
        }
    }

    private static Filter described(Filter filter, int priority, String description, TaskQuery query) {
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description", description, "priority", priority, "refresh", true, "showUndefinedVariable", false));
        return filter;
    }

    private static boolean sameContent(Filter one, Filter other) {
        return one.getProperties().equals(other.getProperties())
                && ((FilterEntity) one).getQueryInternal().equals(((FilterEntity) other).getQueryInternal());
    }
}
