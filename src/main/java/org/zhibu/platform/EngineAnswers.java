package org.zhibu.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Corrects what the engine's REST answers when something is refused: stock Camunda says 500 to lost races and bad input, and
 * names classes. Both mounts, the public one and the one inside the web applications, pass here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EngineAnswers extends OncePerRequestFilter {

    private static final Map<String, HttpStatus> RIGHT_STATUS = Map.of(
            "OptimisticLockingException", HttpStatus.CONFLICT,
            "TaskAlreadyClaimedException", HttpStatus.CONFLICT,
            "FormFieldValidationException", HttpStatus.BAD_REQUEST,
            "AuthorizationException", HttpStatus.FORBIDDEN,
            "NullValueException", HttpStatus.NOT_FOUND,
            "NotFoundException", HttpStatus.NOT_FOUND,
            "BadUserRequestException", HttpStatus.BAD_REQUEST,
            "NotValidException", HttpStatus.BAD_REQUEST,
            // The engine's REST does not look whether a body has what it needs.
            "NullPointerException", HttpStatus.BAD_REQUEST);

    private static final String OURS = "urn:zhibu:";

    private final ObjectMapper json;

    EngineAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/engine-rest") && !path.startsWith("/camunda/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new HeldRefusal(response);
        chain.doFilter(request, held);
        if (held.isRefusal()) {
            answer(response, held.getStatus(), held.body());
        }
    }

    private void answer(HttpServletResponse response, int status, byte[] body) throws IOException {
        var said = read(body);
        if (said.path("type").asText().startsWith(OURS)) {
            response.getOutputStream().write(body);
            return;
        }
        var corrected = RIGHT_STATUS.getOrDefault(said.path("type").asText(), HttpStatus.valueOf(status));
        var answer = json.createObjectNode();
        answer.put("type", OURS + "engine:" + corrected.value());
        answer.put("status", corrected.value());
        answer.put("message", message(corrected, said));
        write(response, corrected.value(), answer);
    }

    /** Our own words pass; the engine's may name classes and are replaced. */
    private static String message(HttpStatus status, JsonNode said) {
        var message = said.path("message").asText();
        var ours = message.codePoints().filter(Character::isIdeographic).findFirst();
        if (ours.isPresent()) {
            return message.substring(message.offsetByCodePoints(0, firstOurs(message)));
        }
        return StatusText.of(status);
    }

    /** The engine puts an English sentence with the task's id before our message. */
    private static int firstOurs(String message) {
        var points = message.codePoints().toArray();
        var start = 0;
        while (start < points.length && points[start] < 0x80) {
            start++;
        }
        while (start > 0 && (points[start - 1] == '"' || points[start - 1] == '\'')) {
            start--;
        }
        return start;
    }

    private JsonNode read(byte[] body) {
        try {
            var tree = json.readTree(body);
            return tree == null ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : tree;
        } catch (IOException notJson) {
            return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        }
    }

    private void write(HttpServletResponse response, int status, JsonNode answer) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var bytes = json.writeValueAsBytes(answer instanceof ObjectNode ? answer : json.createObjectNode());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
