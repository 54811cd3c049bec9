package org.zhibu.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.zhibu.testing.Client;
import org.zhibu.testing.ZhibuTest;

/** Somebody has found a way past every filter that asks who is calling: the last door before the engine is still shut. */
@ZhibuTest
class EngineDoorsIT {

    private static final String PAST = "X-Past-The-Filters-To";

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext house;

    @Autowired
    ServletContext servlets;

    private final WayRoundTheFilters hole = new WayRoundTheFilters();

    @BeforeEach
    void openTheHole() {
        tomcat().getPipeline().addValve(hole);
    }

    @AfterEach
    void closeTheHole() {
        tomcat().getPipeline().removeValve(hole);
    }

    @ParameterizedTest
    @CsvSource({
        "Engine Api, GET, /camunda/api/engine/engine/default/task/count",
        "Engine Api, GET, /camunda/api/engine/engine/default/process-definition",
        "Engine Api, GET, /camunda/api/engine/engine/default/user",
        "Engine Api, POST, /camunda/api/engine/engine/default/process-definition/key/membershipDevelopment/start",
        "Admin Api, POST, /camunda/api/admin/setup/default/user/create",
        "Admin Api, GET, /camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated"
                + "?subscriptionStartDate=2026-01-01&groupBy=year",
        "Cockpit Api, GET, /camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        "Cockpit Api, POST, /camunda/api/cockpit/plugin/base/default/incident",
        "Cockpit Api, POST, /camunda/api/cockpit/plugin/base/default/process-instance/count"
    })
    void withoutAnAuthenticationOnTheThreadTheEngineAnswersNobody(String servlet, String verb, String path) {
        var answer = Client.anonymous("http://localhost:" + port)
                .send(verb, path, verb.equals("POST") ? "{}" : "", Map.of(PAST, servlet));

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.json().path("type").asText())
                .as("it is the engine that refuses")
                .endsWith("Exception");
        assertThat(answer.json().path("message").asText()).isEqualTo("请先登录");
    }

    @Test
    void everythingThatTheWebappsServeIsBehindTheDoor() {
        var served = servlets.getServletRegistrations().values().stream()
                .filter(servlet -> servlet.getMappings().stream().anyMatch(path -> path.startsWith("/camunda")))
                .map(servlet -> servlet.getName())
                .toList();

        assertThat(served).hasSize(5);
        assertThat(servlets.getFilterRegistration("webappsFailClosed").getServletNameMappings())
                .containsExactlyInAnyOrderElementsOf(served);
    }

    private Context tomcat() {
        return (Context)
                ((TomcatWebServer) house.getWebServer()).getTomcat().getHost().findChildren()[0];
    }

    /** Hands a request straight to the servlet that it names. */
    private static class WayRoundTheFilters extends ValveBase {

        WayRoundTheFilters() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var servlet = request.getHeader(PAST);
            if (servlet == null) {
                getNext().invoke(request, response);
            } else {
                request.getServletContext()
                        .getNamedDispatcher(servlet)
                        .forward(request.getRequest(), response.getResponse());
            }
        }
    }
}
