package org.zhibu.identity.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.zhibu.identity.web.Access.EVERYBODY;
import static org.zhibu.identity.web.Access.KNOWN;
import static org.zhibu.identity.web.Access.NOBODY;
import static org.zhibu.identity.web.Access.OPERATORS;
import static org.zhibu.identity.web.Access.POST_HOLDERS;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/**
 * Every route that is open, and to whom. What is not listed is closed to everybody; a test compares the list with what is
 * really mapped, in MVC and in Jersey.
 */
public final class AccessRules {

    /** The engine's REST, the same for {@code /engine-rest} and for the copy that the web applications carry. */
    private static final List<AccessRule> ENGINE = List.of(
            get("/version", KNOWN),
            get("/task", POST_HOLDERS),
            get("/task/count", POST_HOLDERS),
            post("/task", POST_HOLDERS),
            post("/task/count", POST_HOLDERS),
            get("/task/{id}", POST_HOLDERS),
            get("/task/{id}/form", POST_HOLDERS),
            get("/task/{id}/deployed-form", POST_HOLDERS),
            get("/task/{id}/form-variables", POST_HOLDERS),
            get("/task/{id}/identity-links", POST_HOLDERS),
            get("/task/{id}/comment", POST_HOLDERS),
            post("/task/{id}/claim", POST_HOLDERS),
            post("/task/{id}/unclaim", POST_HOLDERS),
            post("/task/{id}/complete", POST_HOLDERS),
            post("/task/{id}/submit-form", POST_HOLDERS),
            get("/process-definition", POST_HOLDERS),
            get("/process-definition/count", POST_HOLDERS),
            get("/process-definition/key/{key}", POST_HOLDERS),
            get("/process-definition/{id}", POST_HOLDERS),
            get("/process-definition/{id}/xml", POST_HOLDERS),
            get("/process-definition/key/{key}/xml", POST_HOLDERS),
            get("/process-definition/{id}/startForm", POST_HOLDERS),
            get("/process-definition/key/{key}/startForm", POST_HOLDERS),
            get("/process-definition/{id}/deployed-start-form", POST_HOLDERS),
            get("/process-definition/key/{key}/deployed-start-form", POST_HOLDERS),
            get("/process-definition/{id}/form-variables", POST_HOLDERS),
            get("/process-definition/key/{key}/form-variables", POST_HOLDERS),
            post("/process-definition/{id}/submit-form", POST_HOLDERS),
            post("/process-definition/key/{key}/submit-form", POST_HOLDERS),
            get("/filter", POST_HOLDERS),
            get("/filter/count", POST_HOLDERS),
            get("/filter/{id}", POST_HOLDERS),
            get("/filter/{id}/list", POST_HOLDERS),
            post("/filter/{id}/list", POST_HOLDERS),
            get("/filter/{id}/count", POST_HOLDERS),
            post("/filter/{id}/count", POST_HOLDERS),
            options("/filter", POST_HOLDERS),
            options("/filter/{id}", POST_HOLDERS),
            get("/user/{id}/profile", POST_HOLDERS),
            get("/identity/groups", POST_HOLDERS),
            get("/authorization/check", POST_HOLDERS),
            get("/history/user-operation", POST_HOLDERS),
            get("/history/user-operation/count", POST_HOLDERS),
            get("/process-instance", OPERATORS),
            post("/process-instance", OPERATORS),
            get("/process-instance/count", OPERATORS),
            post("/process-instance/count", OPERATORS),
            get("/process-instance/{id}", OPERATORS),
            get("/process-instance/{id}/activity-instances", OPERATORS),
            get("/process-definition/statistics", OPERATORS),
            get("/process-definition/{id}/statistics", OPERATORS),
            get("/process-definition/{id}/static-called-process-definitions", OPERATORS),
            get("/history/activity-instance", OPERATORS),
            get("/history/task/count", OPERATORS),
            get("/history/process-instance", OPERATORS),
            get("/history/process-instance/count", OPERATORS),
            get("/case-definition/count", OPERATORS),
            get("/decision-requirements-definition", OPERATORS),
            get("/decision-requirements-definition/count", OPERATORS),
            get("/decision-definition", OPERATORS),
            get("/decision-definition/count", OPERATORS),
            get("/case-definition/count", OPERATORS),
            get("/deployment", OPERATORS),
            get("/deployment/count", OPERATORS),
            get("/deployment/{id}", OPERATORS),
            get("/deployment/{id}/resources", OPERATORS),
            get("/incident", OPERATORS),
            get("/incident/count", OPERATORS),
            get("/job", OPERATORS),
            post("/job", OPERATORS),
            get("/job/count", OPERATORS),
            post("/job/count", OPERATORS),
            get("/job-definition", OPERATORS),
            post("/job-definition", OPERATORS),
            get("/job-definition/count", OPERATORS),
            post("/job-definition/count", OPERATORS),
            get("/job-definition/{id}", OPERATORS),
            get("/user", OPERATORS),
            get("/user/count", OPERATORS),
            options("/user", OPERATORS),
            options("/user/{id}", OPERATORS),
            post("/group", OPERATORS),
            get("/group/count", OPERATORS),
            get("/authorization", OPERATORS),
            get("/authorization/count", OPERATORS),
            options("/authorization", OPERATORS),
            new AccessRule(HttpMethod.PUT, "/job/{id}/retries", OPERATORS));

    /** Routes only the web applications have. */
    private static final List<AccessRule> WEBAPPS = List.of(
            get("/camunda", KNOWN),
            get("/camunda/", KNOWN),
            get("/camunda/app", KNOWN),
            get("/camunda/app/welcome/**", POST_HOLDERS),
            get("/camunda/app/tasklist/**", POST_HOLDERS),
            get("/camunda/app/cockpit/**", OPERATORS),
            get("/camunda/app/admin/{engine}/setup/**", NOBODY),
            get("/camunda/app/admin/**", OPERATORS),
            get("/camunda/lib/**", KNOWN),
            get("/camunda/assets/**", KNOWN),
            get("/camunda/favicon.ico", KNOWN),
            get("/camunda/api/engine/engine", KNOWN),
            get("/camunda/api/engine/engine/", KNOWN),
            get("/camunda/api/admin/auth/user/default", POST_HOLDERS),
            get("/camunda/api/tasklist/plugin/{plugin}/static/**", POST_HOLDERS),
            get("/camunda/api/welcome/plugin/{plugin}/static/**", POST_HOLDERS),
            get("/camunda/api/admin/plugin/{plugin}/static/**", OPERATORS),
            options("/camunda/api/engine/engine/default/user/", OPERATORS),
            get("/camunda/api/cockpit/plugin/**", OPERATORS),
            post("/camunda/api/cockpit/plugin/base/default/process-instance", OPERATORS),
            post("/camunda/api/cockpit/plugin/base/default/process-instance/count", OPERATORS),
            post(
                    "/camunda/api/cockpit/plugin/base/default/process-definition/{id}/called-process-definitions",
                    OPERATORS),
            post("/camunda/api/cockpit/plugin/base/default/process-instance/{id}/called-process-instances", OPERATORS),
            post("/camunda/api/cockpit/plugin/base/default/incident", OPERATORS),
            post("/camunda/api/cockpit/plugin/base/default/incident/", OPERATORS),
            post("/camunda/api/cockpit/plugin/base/default/incident/count", OPERATORS));

    /** Our own pages and REST. */
    private static final List<AccessRule> OURS = List.of(
            get("/", EVERYBODY),
            get("/login", EVERYBODY),
            get("/apply", EVERYBODY),
            get("/apply/form", EVERYBODY),
            get("/verify/{token}", EVERYBODY),
            get("/favicon.ico", EVERYBODY),
            get("/css/**", EVERYBODY),
            get("/js/**", EVERYBODY),
            get("/vendor/**", EVERYBODY),
            get("/webjars/**", EVERYBODY),
            get("/error", EVERYBODY),
            post("/error", EVERYBODY),
            get("/actuator/health", EVERYBODY),
            post("/api/intake/applications", EVERYBODY),
            get("/api/intake/applications/{receiptNo}", EVERYBODY),
            get("/api/demo/accounts", EVERYBODY),
            post("/api/demo/clock", OPERATORS),
            get("/api/demo/clock", KNOWN),
            post("/api/demo/dues-orders/{order}/payment", KNOWN),
            get("/cases/{number}/attachments", KNOWN),
            get("/api/cases/{number}/attachments", KNOWN),
            post("/api/cases/{number}/attachments", POST_HOLDERS),
            get("/api/attachments/{id}/content", KNOWN),
            post("/api/attachments/{id}/withdrawals", POST_HOLDERS),
            get("/api/dossiers", POST_HOLDERS),
            get("/api/dossiers/{number}", KNOWN),
            get("/api/dossiers/{number}/next", KNOWN),
            post("/api/dossiers/{number}/events", POST_HOLDERS),
            get("/api/organizations/{committee}/activist-pool-analyses", POST_HOLDERS),
            post("/api/transfers", KNOWN),
            post("/api/transfers/batches", POST_HOLDERS),
            get("/api/transfers/batches/{batch}", POST_HOLDERS),
            get("/api/transfers", POST_HOLDERS),
            get("/api/own-transfers", KNOWN),
            get("/api/transfer-destinations", KNOWN),
            get("/api/transfers/{key}", KNOWN),
            get("/api/transfers/{key}/timeline", KNOWN),
            get("/api/transfers/{key}/receipt", KNOWN),
            get("/api/transfers/{key}/letter", KNOWN),
            post("/api/transfers/{key}/recalls", POST_HOLDERS),
            get("/api/transfers/verifications/{token}", EVERYBODY),
            get("/api/dues-tariffs", KNOWN),
            post("/api/dues-tariffs", POST_HOLDERS),
            post("/api/dues-assessments", POST_HOLDERS),
            post("/api/dues-reliefs", POST_HOLDERS),
            post("/api/dues-reliefs/{number}/answers", POST_HOLDERS),
            get("/api/dues/{member}", KNOWN),
            get("/api/dues/{member}/assessments", KNOWN),
            get("/api/dues/{member}/reliefs", KNOWN),
            get("/api/dues/{member}/{month}/explain", KNOWN),
            get("/api/dues-collections", POST_HOLDERS),
            get("/api/dues-collections/{number}", POST_HOLDERS),
            get("/api/dues-collections/{number}/lines", POST_HOLDERS),
            post("/api/dues-payments", POST_HOLDERS),
            get("/api/dues-payments/{receipt}", KNOWN),
            get("/api/dues-payments/{receipt}/print", KNOWN),
            post("/api/dues-payments/{receipt}/reversals", POST_HOLDERS),
            get("/api/dues-arrears", POST_HOLDERS),
            get("/api/dues-arrears-cases", POST_HOLDERS),
            get("/api/dues-arrears-cases/{number}", KNOWN),
            get("/api/dues/{member}/arrears-cases", KNOWN),
            post("/api/dues-openings", POST_HOLDERS),
            get("/api/dues-remittances", POST_HOLDERS),
            get("/api/dues-publications", KNOWN),
            post("/api/dues-publications", POST_HOLDERS),
            get("/api/tables/dues-bases/template", POST_HOLDERS),
            post("/api/tables/dues-bases/trials", POST_HOLDERS),
            post("/api/tables/dues-bases/error-copies", POST_HOLDERS),
            post("/api/tables/dues-bases/imports", POST_HOLDERS),
            post("/api/dues-imports/{batch}/undo", POST_HOLDERS),
            post("/api/tables/dues-statements/proposals", POST_HOLDERS),
            post("/api/dues-statements/bookings", POST_HOLDERS),
            get("/api/tables/dues-ledger", POST_HOLDERS),
            post("/api/own-dues/orders", KNOWN),
            post("/api/dues-gateway/reports", EVERYBODY),
            get("/operator/exchange", OPERATORS),
            post("/operator/exchange/dead-letters/{id}/retry", OPERATORS),
            post("/operator/exchange/dead-letters/{id}/discard", OPERATORS),
            get("/api/exchange/outbox", OPERATORS),
            get("/api/exchange/dead-letters", OPERATORS),
            post("/api/exchange/dead-letters/{id}/retry", OPERATORS),
            post("/api/exchange/dead-letters/{id}/discard", OPERATORS),
            get("/api/own-account", KNOWN),
            put("/api/own-account/email", KNOWN),
            delete("/api/own-account/email", KNOWN),
            post("/api/own-account/email/confirmations", KNOWN),
            get("/api/own-notices", KNOWN),
            post("/api/own-notices/{id}/read", KNOWN),
            get("/api/operator/notices", OPERATORS),
            post("/api/operator/notices/{id}/retry", OPERATORS),
            get("/api/operator/cases", OPERATORS),
            get("/api/operator/cases/{number}", OPERATORS),
            get("/api/operator/late-steps", OPERATORS),
            get("/api/operator/process-definitions/{id}/pace", OPERATORS),
            get("/swagger-ui.html", KNOWN),
            get("/swagger-ui/**", KNOWN),
            get("/v3/api-docs", KNOWN),
            get("/v3/api-docs.yaml", KNOWN),
            get("/v3/api-docs/swagger-config", KNOWN));

    static final String ENGINE_REST = "/engine-rest";
    static final String WEBAPP_ENGINE = "/camunda/api/engine/engine/default";

    public static List<AccessRule> engineRest() {
        return Stream.concat(
                        Stream.of(get("/engine", KNOWN)).map(rule -> rule.under(ENGINE_REST)),
                        ENGINE.stream().map(rule -> rule.under(ENGINE_REST)))
                .toList();
    }

    public static List<AccessRule> webapps() {
        return Stream.concat(WEBAPPS.stream(), ENGINE.stream().map(rule -> rule.under(WEBAPP_ENGINE)))
                .toList();
    }

    public static List<AccessRule> ours() {
        return OURS;
    }

    private static AccessRule get(String path, Access access) {
        return new AccessRule(GET, path, access);
    }

    private static AccessRule post(String path, Access access) {
        return new AccessRule(POST, path, access);
    }

    private static AccessRule put(String path, Access access) {
        return new AccessRule(PUT, path, access);
    }

    private static AccessRule delete(String path, Access access) {
        return new AccessRule(DELETE, path, access);
    }

    private static AccessRule options(String path, Access access) {
        return new AccessRule(HttpMethod.OPTIONS, path, access);
    }

    private AccessRules() {}
}
