package org.zhibu.development.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhibu.development.OpenSteps;
import org.zhibu.workflow.Cases;

/** Reads the open work of a case from the engine. */
@Component
class OpenTasks implements OpenSteps {

    private final Cases cases;

    OpenTasks(Cases cases) {
        this.cases = cases;
    }

    @Override
    public List<OpenStep> of(String number) {
        return cases.openTasks(number).stream()
                .map(task -> new OpenStep(
                        task.id(), task.task(), task.groups(), task.assignee(), task.earliest(), task.latest()))
                .toList();
    }
}
