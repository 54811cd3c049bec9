package org.zhibu.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Pattern LEADING_ENGLISH = Pattern.compile("^Cannot [a-z ]+ [^ ]+: ");

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
        answer.put("message", message(corrected, said.path("message").asText()));
        var bytes = json.writeValueAsBytes(answer);
        response.setStatus(corrected.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /**
     * Our own words pass, without the English sentence that the engine puts before them; the engine's words may name classes
     * and are replaced.
     */
    private static String message(HttpStatus status, String message) {
        var foreign = LEADING_ENGLISH.matcher(message);
        return message.codePoints().anyMatch(Character::isIdeographic)
                ? foreign.replaceFirst("")
                : StatusText.of(status);
    }

    private JsonNode read(byte[] body) {
        try {
            var tree = json.readTree(body);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
