package clinic.kinezioteka.defaults.idempotency;

import clinic.kinezioteka.defaults.http.Versioned;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What of an answer is kept, and in which form. */
@ApplicationScoped
class AnswerForm {

    private final ObjectMapper json;

    AnswerForm(ObjectMapper json) {
        this.json = json;
    }

    StoredAnswer of(@Nullable Object answer) {
        if (answer instanceof RestResponse<?> response) {
            return form(response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION), response.getEntity());
        }
        return form(answer == null ? 204 : 200, null, answer);
    }

    private StoredAnswer form(int status, @Nullable String location, @Nullable Object entity) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (location != null) {
            headers.put(HttpHeaders.LOCATION, location);
        }
        if (entity instanceof Versioned versioned) {
            headers.put(HttpHeaders.ETAG, "\"" + versioned.version() + "\"");
        }
        String lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        return new StoredAnswer(status, lines, entity == null ? null : write(again(entity)));
    }

    private static Object again(Object entity) {
        return entity instanceof ToldOnce once ? once.toldAgain() : entity;
    }

    private String write(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
