package org.zhibu.identity.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads all routes of a JAX-RS application off its classes, sub-resources included. */
final class JerseyRoutes {

    private final Set<Route> found = new LinkedHashSet<>();
    private final Deque<Class<?>> way = new ArrayDeque<>();

    static Set<Route> of(Class<?> root) {
        var routes = new JerseyRoutes();
        routes.walk(root, "");
        return routes.found;
    }

    private void walk(Class<?> resource, String prefix) {
        if (way.contains(resource)) {
            return;
        }
        way.push(resource);
        for (var method : resource.getMethods()) {
            var path = prefix + join(path(resource, method));
            var verb = verb(resource, method);
            if (verb != null) {
                found.add(new Route(verb, path));
            } else if (!path(resource, method).isEmpty()) {
                walk(method.getReturnType(), path);
            }
        }
        way.pop();
    }

    private static String join(String path) {
        var clean = path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("^/+|/+$", "");
        return clean.isEmpty() ? "" : "/" + clean;
    }

    private static String path(Class<?> resource, Method method) {
        return declarations(resource, method)
                .map(declared -> declared.getAnnotation(Path.class))
                .filter(java.util.Objects::nonNull)
                .map(Path::value)
                .findFirst()
                .orElse("");
    }

    private static @Nullable String verb(Class<?> resource, Method method) {
        return declarations(resource, method)
                .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    /** JAX-RS annotations may stand on the interface instead of the class. */
    private static java.util.stream.Stream<Method> declarations(Class<?> resource, Method method) {
        var types = new LinkedHashSet<Class<?>>();
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            types.add(type);
            types.addAll(Arrays.asList(type.getInterfaces()));
        }
        return types.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(declared -> declared.getName().equals(method.getName())
                        && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()));
    }

    private JerseyRoutes() {}

    /** One route: a verb and a path with its parameters in braces. */
    record Route(String verb, String path) {

        /** A request that reaches the route; what it names does not exist. */
        String example() {
            return path.replaceAll("\\{[^}]*}", "nothing");
        }
    }
}
