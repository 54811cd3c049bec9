package org.zhibu.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Zhibu as a foreign program sees it: HTTP and nothing else. */
public final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String base;
    private final String authorization;
    private final Map<String, String> headers;

    public static Client anonymous(String base) {
        return new Client(base, "", Map.of());
    }

    public Client as(String account, String password) {
        var proof = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Client(base, "Basic " + proof, Map.of());
    }

    /** Opens Camunda's web applications as a browser does: with a session, and the token that guards it. */
    public Client insideTheWebapps() {
        var opened = get("/camunda/app/welcome/default/");
        var cookies = opened.response().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        var token = Arrays.stream(cookies.split("; "))
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .map(cookie -> cookie.substring("XSRF-TOKEN=".length()))
                .findFirst()
                .orElse("");
        return new Client(base, authorization, Map.of("Cookie", cookies, "X-XSRF-TOKEN", token));
    }

    private Client(String base, String authorization, Map<String, String> headers) {
        this.base = base;
        this.authorization = authorization;
        this.headers = headers;
    }

    public Answer get(String path) {
        return send("GET", path, "", Map.of());
    }

    public Answer post(String path, Object body) {
        return post(path, body, Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return send("POST", path, body instanceof String text ? text : text(body), headers);
    }

    /** A file as the body of the request. */
    public Answer postFile(String path, byte[] file) {
        return send(request(path).method("POST", BodyPublishers.ofByteArray(file)), Map.of());
    }

    public Answer send(String method, String path, String body, Map<String, String> more) {
        var request =
                request(path).method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return send(request, more);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest.Builder request, Map<String, String> more) {
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        headers.forEach(request::setHeader);
        more.forEach(request::setHeader);
        return send(request.build());
    }

    private Answer send(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new IllegalStateException("No answer to " + request, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new IllegalStateException("Not JSON: " + text, notJson);
        }
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        static Answer of(HttpResponse<String> response) {
            return new Answer(response.statusCode(), response.body(), response);
        }

        public JsonNode json() {
            return parse(body);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("Expected %d but %s %s answered %d: %s"
                        .formatted(
                                wanted,
                                response.request().method(),
                                response.uri().getPath(),
                                status,
                                body));
            }
            return this;
        }
    }
}
