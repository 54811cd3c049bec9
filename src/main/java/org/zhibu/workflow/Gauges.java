package org.zhibu.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.NotFound;

/** What an engineer reads off the engine: how long work takes and what is late, of every process and of nobody in person. */
@Service
@Transactional(readOnly = true)
public class Gauges {

    /** Percentiles need the single durations; the newest so many speak for all. */
    static final int MOST_FINISHED = 100_000;

    /** The elements in which a token can stay. */
    private static final List<String> KINDS = List.of(
            "userTask",
            "serviceTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "intermediateTimer",
            "intermediateMessageCatch",
            "eventBasedGateway");

    /** The engine's own queries know no percentiles. Work that was canceled, state 2, does not tell how long it takes. */
    private static final String PACE = """
            select activity, max(name) as name, max(finished) as finished,
                   max(case when place = ceiling(finished * 0.5) then took end) as median_millis,
                   max(case when place = ceiling(finished * 0.9) then took end) as ninetieth_millis
            from (select activity, name, took,
                         row_number() over (partition by activity order by took) as place,
                         count(*) over (partition by activity) as finished
                  from (select ACT_ID_ as activity, ACT_NAME_ as name, DURATION_ as took
                        from ACT_HI_ACTINST
                        where PROC_DEF_ID_ in (:definitions) and END_TIME_ is not null and ACT_INST_STATE_ <> 2
                              and ACT_TYPE_ in (:kinds)
                        order by END_TIME_ desc limit :most) newest) ranked
            group by activity order by finished desc, activity""";

    private static final String LATE = """
            select d.KEY_ as process, t.TASK_DEF_KEY_ as task, count(*) as waiting,
                   sum(case when t.DUE_DATE_ < :now then 1 else 0 end) as late, min(t.DUE_DATE_) as earliest
            from ACT_RU_TASK t join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
            group by d.KEY_, t.TASK_DEF_KEY_ having min(t.DUE_DATE_) < :now
            order by late desc, process, task""";

    private final RepositoryService models;
    private final JdbcClient database;
    private final Clock clock;

    Gauges(RepositoryService models, JdbcClient database, Clock clock) {
        this.models = models;
        this.database = database;
        this.clock = clock;
    }

    /** How often the elements of a process were passed, and how long that took; in that version only, or in all of them. */
    public Pace pace(String definition, boolean allVersions) {
        var process = models.createProcessDefinitionQuery()
                .processDefinitionId(definition)
                .singleResult();
        if (process == null) {
            throw new NotFound("没有该流程定义");
        }
        var lines = database.sql(PACE)
                .param("definitions", allVersions ? versions(process) : List.of(definition))
                .param("kinds", KINDS)
                .param("most", MOST_FINISHED)
                .query((row, index) -> new Pace.Line(
                        row.getString("activity"),
                        Objects.requireNonNullElse(row.getString("name"), row.getString("activity")),
                        row.getLong("finished"),
                        seconds(row.getLong("median_millis")),
                        seconds(row.getLong("ninetieth_millis"))))
                .list();
        return new Pace(
                process.getVersion(),
                allVersions,
                lines.stream().mapToLong(Pace.Line::finished).sum() >= MOST_FINISHED,
                lines);
    }

    private List<String> versions(ProcessDefinition process) {
        return models.createProcessDefinitionQuery().processDefinitionKey(process.getKey()).list().stream()
                .map(ProcessDefinition::getId)
                .toList();
    }

    /** The steps of all processes in which open work is past its last legal day, the most frequent first. */
    public List<LateStep> late() {
        var now = clock.instant();
        return database.sql(LATE)
                .param("now", Timestamp.from(now))
                .query((row, index) -> lateStep(
                        row.getString("process"),
                        row.getString("task"),
                        row.getLong("waiting"),
                        row.getLong("late"),
                        ChronoUnit.DAYS.between(row.getTimestamp("earliest").toInstant(), now) + 1))
                .list();
    }

    /** The names are the model's: the task's own name begins with a person's. */
    private LateStep lateStep(String key, String task, long waiting, long late, long longestDays) {
        var newest = models.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        var element = models.getBpmnModelInstance(newest.getId()).<FlowElement>getModelElementById(task);
        return new LateStep(
                key, newest.getName(), task, element == null ? task : element.getName(), waiting, late, longestDays);
    }

    private static long seconds(long millis) {
        return Duration.ofMillis(millis).toSeconds();
    }
}
