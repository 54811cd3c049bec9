package org.zhibu.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.Client;
import org.zhibu.testing.ZhibuTest;

/** What stock Camunda 7.24.0 would do for anybody who can log in, and ours does for nobody. */
@ZhibuTest
class EngineGuardsIT {

    private static final String PROBE = "${''.getClass().forName('java.lang.System').getMethod('setProperty',"
            + " ''.getClass(), ''.getClass()).invoke(null, 'zhibu.intruder', 'was here')}";

    private static final List<String> EXPRESSION_FIELDS = List.of(
            "assigneeExpression",
            "ownerExpression",
            "candidateUserExpression",
            "candidateGroupExpression",
            "candidateGroupsExpression",
            "involvedUserExpression",
            "processInstanceBusinessKeyExpression",
            "dueDateExpression",
            "dueAfterExpression",
            "dueBeforeExpression",
            "followUpBeforeExpression",
            "createdBeforeExpression");

    @LocalServerPort
    int port;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identities;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/camunda/api/engine/engine/default/task"})
    void noQueryEvaluatesAnExpressionInAnyBranch(String route) {
        var anonymous = Client.anonymous("http://localhost:" + port);
        for (var account : List.of("x1201secretary", "x1head", "admin")) {
            var client = anonymous
                    .as(account, account.equals("admin") ? "admin" : "demo")
                    .insideTheWebapps();
            for (var field : EXPRESSION_FIELDS) {
                var plain = client.post(route, Map.of(field, PROBE));
                var hidden = client.post(route, Map.of("orQueries", List.of(Map.of(field, PROBE))));

                assertThat(plain.status())
                        .as(account + " " + field + plain.body())
                        .isEqualTo(400);
                assertThat(hidden.status())
                        .as(account + " or " + field + hidden.body())
                        .isEqualTo(400);
            }
        }
        assertThat(System.getProperty("zhibu.intruder")).isNull();
    }

    @Test
    void aStoredFilterMayUseTheSafeFunctionsOnly() {
        var safe = filters.newTaskFilter("safe")
                .setQuery(tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
        var evil =
                filters.newTaskFilter("evil").setQuery(tasks.createTaskQuery().taskAssigneeExpression(PROBE));
        filters.saveFilter(safe);
        filters.saveFilter(evil);

        identities.setAuthentication("x1head", List.of("no-such-group"));
        assertThat(filters.list(safe.getId())).isEmpty();
        assertThatThrownBy(() -> filters.list(evil.getId())).isInstanceOf(ProcessEngineException.class);
        assertThat(System.getProperty("zhibu.intruder")).isNull();
        identities.clearAuthentication();
        filters.deleteFilter(safe.getId());
        filters.deleteFilter(evil.getId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='run' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<serviceTask id='run' camunda:class='java.lang.Runtime' camunda:asyncBefore='true'/>",
                "<serviceTask id='run' camunda:expression='${1}' camunda:asyncBefore='true'/>",
                "<serviceTask id='run' camunda:delegateExpression='${dataSource}' camunda:asyncBefore='true'/>",
                "<serviceTask id='warnOfMissingTalk' camunda:delegateExpression='${warnOfMissingTalk}'/>",
                "<sendTask id='run' camunda:expression='${1}'/>",
                "<userTask id='run'><extensionElements><camunda:taskListener event='create' expression='${1}'/>"
                        + "</extensionElements></userTask>"
            })
    void aModelThatCouldRunCodeIsNotDeployed(String element) {
        var model = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'>"
                + "<process id='p' isExecutable='true' camunda:historyTimeToLive='P1D' camunda:versionTag='1'>"
                + "<startEvent id='s'/>" + element + "</process></definitions>";

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addInputStream(
                                "p.bpmn", new java.io.ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Model refused");
    }

    @Test
    void noObjectIsDeserialized() {
        var variable = Variables.serializedObjectValue("{}")
                .objectTypeName("java.lang.ProcessBuilder")
                .serializationDataFormat("application/json")
                .create();

        assertThat(new NoObjectVariables().validate("java.lang.String")).isFalse();
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(
                        "membershipDevelopment", "no-such-dossier", Map.of("label", variable)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void withoutAnAuthenticationACallFromOutsideReachesNothing() {
        try (var call = OutsideCall.open(null)) {
            assertThatThrownBy(() -> tasks.createTaskQuery().count()).hasMessage("请先登录");
        }
    }
}
