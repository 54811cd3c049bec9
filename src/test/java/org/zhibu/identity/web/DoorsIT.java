package org.zhibu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import org.zhibu.identity.web.JerseyRoutes.Route;
import org.zhibu.testing.Client;
import org.zhibu.testing.ZhibuTest;

/** Every role at every door, generated from what is really mapped, in MVC and in Jersey. */
@ZhibuTest
class DoorsIT {

    private static final Map<String, String> ROLES = Map.of(
            "x1201secretary", "demo",
            "x1201commissioner", "demo",
            "x1organizer", "demo",
            "x1head", "demo",
            "xdepartment", "demo",
            "admin", "admin",
            "security", "demo",
            "auditor", "demo");

    private static final Set<Route> ENGINE_ROUTES = JerseyRoutes.of(DefaultProcessEngineRestServiceImpl.class);

    /** What Jersey serves, by class; what the rules do not open of it is closed. Another one needs a rule and a place here. */
    private static final Set<String> JERSEY_RESOURCES = Set.of(
            "DefaultProcessEngineRestServiceImpl",
            "NamedProcessEngineRestServiceImpl",
            "UserAuthenticationResource",
            "SetupResource",
            "AdminPluginsRootResource",
            "BaseRootResource",
            "CockpitPluginsRootResource",
            "TasklistPluginsRootResource",
            "WelcomePluginsRootResource");

    @LocalServerPort
    int port;

    @Autowired
    ResourceConfig engineRest;

    @Autowired
    ServletContext servlets;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyMappedRouteOfOursHasExactlyOneRule() {
        assertThat(unruled()).isEmpty();
    }

    @Test
    void aRouteWithoutARuleIsFoundAndClosedToEverybody() throws Exception {
        var planted = RequestMappingInfo.paths("/api/planted")
                .methods(RequestMethod.GET)
                .options(mappings.getBuilderConfiguration())
                .build();
        mappings.registerMapping(planted, new Planted(), Planted.class.getMethod("answer"));
        try {
            assertThat(unruled()).containsExactly(new Route("GET", "/api/planted") + " has 0 rules");
            for (var role : roles()) {
                assertThat(role.signIn("").get("/api/planted").status())
                        .as(role.name())
                        .isIn(401, 403);
            }
        } finally {
            mappings.unregisterMapping(planted);
        }
    }

    @Test
    void everythingThatJerseyServesIsKnownHere() throws Exception {
        assertThat(unknownToTheRules(engineRest.getClasses())).isEmpty();
        for (var servlet : servlets.getServletRegistrations().values()) {
            var application = servlet.getInitParameter("jakarta.ws.rs.Application");
            if (application != null) {
                var served = (Application)
                        Class.forName(application).getDeclaredConstructor().newInstance();
                assertThat(unknownToTheRules(served.getClasses()))
                        .as(servlet.getName())
                        .isEmpty();
            }
        }
    }

    @Test
    void aResourceThatTheRulesDoNotKnowIsFound() {
        assertThat(unknownToTheRules(Set.of(DefaultProcessEngineRestServiceImpl.class, PlantedResource.class)))
                .containsExactly("PlantedResource");
    }

    @Test
    void everyRuleForTheEngineOpensARouteThatExists() {
        var real = ENGINE_ROUTES.stream()
                .map(route -> route.verb() + " " + route.path().replaceAll("\\{[^}]*}", "{}"))
                .collect(Collectors.toSet());

        var dead = AccessRules.engineRest().stream()
                .map(rule -> rule.method() + " "
                        + rule.path()
                                .substring(AccessRules.ENGINE_REST.length())
                                .replaceAll("\\{[^}]*}", "{}"))
                .filter(route -> !route.equals("GET /engine") && !real.contains(route))
                .toList();

        assertThat(real).hasSizeGreaterThan(250);
        assertThat(dead).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {AccessRules.ENGINE_REST, AccessRules.WEBAPP_ENGINE})
    void theEngineAnswersOnlyToWhomTheRulesAdmit(String mount) {
        var rules = mount.equals(AccessRules.ENGINE_REST) ? AccessRules.engineRest() : AccessRules.webapps();
        var surprises = new ArrayList<String>();
        for (var role : roles()) {
            var client = role.signIn(mount);
            for (var route : ENGINE_ROUTES) {
                var answer = client.send(route.verb(), mount + route.example(), bodyFor(route), Map.of());
                var admitted = role.isAdmitted(matching(rules, new Route(route.verb(), mount + route.path())));
                if (answer.status() >= 500
                        || !admitted && answer.status() != 401 && answer.status() != 403
                        || admitted && answer.status() == 401) {
                    surprises.add(role.name() + " " + route.verb() + " " + mount + route.path() + ": " + answer.status()
                            + " " + answer.body());
                }
            }
        }

        assertThat(surprises).isEmpty();
    }

    @Test
    void oursAnswerOnlyToWhomTheRulesAdmit() {
        var surprises = new ArrayList<String>();
        for (var role : roles()) {
            var client = role.signIn("");
            for (var route : ourRoutes()) {
                var answer = client.send(route.verb(), route.example(), bodyFor(route), Map.of());
                var admitted = role.isAdmitted(matching(AccessRules.ours(), route));
                if (answer.status() >= 500
                        || !admitted && answer.status() != 401 && answer.status() != 403
                        || admitted && answer.status() == 401) {
                    surprises.add(role.name() + " " + route + ": " + answer.status() + " " + answer.body());
                }
            }
        }

        assertThat(surprises).isEmpty();
    }

    @Test
    void nobodyReachesTheSetUpOrADeployment() {
        var closed = List.of(
                "POST /camunda/api/admin/setup/default/user/create",
                "GET /camunda/app/admin/default/setup/",
                "POST /engine-rest/deployment/create",
                "POST /camunda/api/engine/engine/default/deployment/create",
                "DELETE /engine-rest/deployment/nothing",
                "POST /camunda/api/admin/auth/user/default/login/tasklist",
                "POST /engine-rest/task/nothing/bpmnError",
                "POST /engine-rest/message",
                "PUT /engine-rest/task/nothing/variables/branch",
                "GET /engine-rest/engine/default/task",
                "POST /engine-rest/engine/default/task/nothing/complete",
                "GET /camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated");

        for (var role : roles()) {
            for (var door : closed) {
                var parts = door.split(" ");
                var answer = role.signIn("").send(parts[0], parts[1], "{}", Map.of());

                assertThat(answer.status()).as(role.name() + " " + door).isIn(401, 403);
            }
        }
    }

    private Set<String> unruled() {
        var unruled = new TreeSet<String>();
        for (var route : ourRoutes()) {
            var rules = matching(AccessRules.ours(), route);
            if (rules.size() != 1) {
                unruled.add(route + " has " + rules.size() + " rules");
            }
        }
        return unruled;
    }

    private static Set<String> unknownToTheRules(Set<Class<?>> served) {
        return served.stream()
                .filter(type -> AnnotationUtils.findAnnotation(type, Path.class) != null)
                .map(Class::getSimpleName)
                .filter(name -> !JERSEY_RESOURCES.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Route> ourRoutes() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPathPatternsCondition().getPatternValues().stream()
                        .flatMap(path -> (mapping.getMethodsCondition()
                                                .getMethods()
                                                .isEmpty()
                                        ? Stream.of("GET", "POST")
                                        : mapping.getMethodsCondition().getMethods().stream()
                                                .map(Enum::name))
                                .map(verb -> new Route(verb, path))))
                .collect(Collectors.toSet());
    }

    private static List<AccessRule> matching(List<AccessRule> rules, Route route) {
        var path = PathContainer.parsePath(route.example());
        return rules.stream()
                .filter(rule -> rule.method().matches(route.verb())
                        && PathPatternParser.defaultInstance.parse(rule.path()).matches(path))
                .toList();
    }

    private static String bodyFor(Route route) {
        return route.verb().equals("POST") || route.verb().equals("PUT") ? "{}" : "";
    }

    private List<Role> roles() {
        var roles = new ArrayList<Role>();
        roles.add(new Role("anonymous", ""));
        ROLES.forEach((name, password) -> roles.add(new Role(name, password)));
        return roles;
    }

    /** Somebody's new page, before anybody has thought about who may see it. */
    static class Planted {

        @ResponseBody
        public String answer() {
            return "open to whom?";
        }
    }

    @Path("/planted")
    private static final class PlantedResource {}

    private class Role {

        private final String name;
        private final String password;

        Role(String name, String password) {
            this.name = name;
            this.password = password;
        }

        String name() {
            return name;
        }

        Client signIn(String mount) {
            var anonymous = Client.anonymous("http://localhost:" + port);
            if (password.isEmpty()) {
                return anonymous;
            }
            var known = anonymous.as(name, password);
            return mount.startsWith("/camunda") ? known.insideTheWebapps() : known;
        }

        boolean isAdmitted(List<AccessRule> rules) {
            return rules.stream().anyMatch(rule -> switch (rule.access()) {
                case NOBODY -> false;
                case EVERYBODY -> true;
                case KNOWN -> !password.isEmpty();
                case POST_HOLDERS -> !password.isEmpty() && !name.equals("security") && !name.equals("auditor");
                case OPERATORS -> name.equals("admin");
            });
        }
    }
}
