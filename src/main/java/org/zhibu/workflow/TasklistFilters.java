package org.zhibu.workflow;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lists that Tasklist opens with; without one it shows an empty page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TasklistFilters implements ApplicationRunner {

    private static final String MY_GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;

    TasklistFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        provide("我的待办", 0, "本人现任职务可以办理的全部事项", mine());
        provide("我已认领", 10, "已由本人认领、尚未办结的事项", tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        provide(
                "即将到期",
                20,
                "七天内到期",
                mine().dueBeforeExpression("${dateTime().plusDays(7)}").dueAfterExpression("${now()}"));
        provide("已超期", 30, "已过法定期限，请尽快办理并说明原因", mine().dueBeforeExpression("${now()}"));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
    }

    private void provide(String name, int priority, String description, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description", description, "priority", priority, "refresh", true, "showUndefinedVariable", false));
        filters.saveFilter(filter);
    }
}
