package org.zhibu.development;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhibu.kernel.RuleViolation;

/** The steps that count, in the order in which they were recorded, and what they make due. */
final class Trail {

    private final List<StepRecord> effective;

    Trail(List<StepRecord> records) {
        effective = records.stream()
                .filter(StepRecord::effective)
                .sorted(Comparator.comparingInt(StepRecord::sequence))
                .toList();
    }

    Optional<StepRecord> last(Step step, Enum<?>... outcomes) {
        return effective.stream().filter(entry -> entry.is(step, outcomes)).reduce((earlier, later) -> later);
    }

    List<StepRecord> all(Step step) {
        return effective.stream().filter(entry -> entry.is(step)).toList();
    }

    /** The record on which a later step rests; refused when it is missing. */
    StepRecord require(Step step, Enum<?>... outcomes) {
        return last(step, outcomes)
                .orElseThrow(() ->
                        new RuleViolation("step-not-due", "尚未完成“%s”，不能办理本步骤".formatted(step.label()), "请按发展党员的流程依次办理"));
    }

    /** Refuses a step that was taken already since the one it rests on; some outcomes let a step be repeated. */
    StepRecord due(Step step, StepRecord basis, Enum<?>... repeatable) {
        last(step)
                .filter(done -> done.sequence() > basis.sequence() && !done.cameTo(repeatable))
                .ifPresent(done -> {
                    throw new RuleViolation(
                            "step-done-already",
                            "“%s”已于%s办理".formatted(step.label(), done.occurredOn()),
                            "请刷新后查看当前待办事项");
                });
        return basis;
    }

    /** Refuses to repeat a step before what went wrong was put right. */
    void repaired(Step step, Enum<?> outcome, Step repair) {
        last(step, outcome)
                .filter(wrong -> last(repair)
                        .filter(later -> later.sequence() > wrong.sequence())
                        .isEmpty())
                .ifPresent(wrong -> {
                    throw new RuleViolation("step-not-due", "请先办理“%s”".formatted(repair.label()), "请按发展党员的流程依次办理");
                });
    }
}
