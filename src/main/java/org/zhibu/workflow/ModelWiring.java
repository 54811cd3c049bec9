package org.zhibu.workflow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Gives every user task a readable name and its legal dates the moment it is created: 「张某某 · 支部大会讨论接收预备党员」, due on the
 * last legal day, to be followed up from the first.
 */
class ModelWiring extends AbstractBpmnParseListener {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int URGENT = 75;
    private static final String LABEL = "label";

    private final Desk desk;

    ModelWiring(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::dress);
    }

    private void dress(DelegateTask task) {
        if (task.getVariable(LABEL) instanceof String person) {
            task.setName(person + " · " + task.getName());
        }
        var timing = desk.timing((TaskEntity) task);
        task.setFollowUpDate(startOf(timing.earliest()));
        task.setDueDate(endOf(timing.latest()));
        if (timing.latest() != null) {
            task.setPriority(URGENT);
        }
    }

    private static @Nullable Date startOf(@Nullable LocalDate day) {
        return day == null ? null : Date.from(day.atStartOfDay(BEIJING).toInstant());
    }

    private static @Nullable Date endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : Date.from(
                        day.plusDays(1).atStartOfDay(BEIJING).minusSeconds(1).toInstant());
    }
}
