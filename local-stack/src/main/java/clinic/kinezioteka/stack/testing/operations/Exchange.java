package clinic.kinezioteka.stack.testing.operations;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KeptConnection;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request on its way: the operation asked by a call, or by nonsense in its place. */
final class Exchange {
    static final String BROKEN = "{";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Operation operation;
    private final Call call;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Object> query = new HashMap<>();
    private Object[] ids;
    private @Nullable String body;
    private @Nullable String mediaType;

    private Exchange(Operation operation, Call call) {
        this.operation = operation;
        this.call = call;
        this.ids = call.ids().toArray();
        this.mediaType = operation.mediaType();
        this.body = operation.takesJson() ? json(call.body()) : null;
        query.putAll(call.query());
        if (operation.asksForAVersion()) {
            version(call.version());
        }
    }

    /** As the call says, with the version that is there. */
    static Exchange of(Operation operation, Call call) {
        return new Exchange(operation, call);
    }

    /** On nothing, with an empty body and no version. */
    static Exchange ofNothing(Operation operation) {
        return new Exchange(operation, Call.on(operation.ofNothing().toArray())).without("If-Match");
    }

    Exchange id(int position, Object other) {
        ids = ids.clone();
        ids[position] = other;
        return this;
    }

    Exchange version(long version) {
        return header(operation.reads() ? "If-None-Match" : "If-Match", "\"" + version + "\"");
    }

    Exchange header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Exchange without(String header) {
        headers.remove(header);
        return this;
    }

    Exchange asking(String parameter, Object value) {
        query.put(parameter, value);
        return this;
    }

    /** Null sends none. */
    Exchange body(@Nullable String text) {
        body = text;
        return this;
    }

    /** With a body that nobody can read, where there is one. */
    Exchange broken() {
        return operation.takesJson() ? body(BROKEN) : this;
    }

    Exchange mediaType(String other) {
        mediaType = other;
        return this;
    }

    Response as(Role role) {
        return as(role, call.clinic());
    }

    Response as(Role role, UUID clinic) {
        return with(role.token(clinic, call.patient(), Clinics.PARTNER_A));
    }

    Response with(@Nullable String token) {
        OpenApiAnswers.checkAll();
        RequestSpecification request = KeptConnection.given().headers(headers).queryParams(query);
        if (token != null) {
            request.auth().oauth2(token);
        }
        fill(request);
        return request.request(operation.method(), operation.path(), ids);
    }

    private void fill(RequestSpecification request) {
        byte[] file = call.file();
        if (operation.takesParts() && file != null && Objects.equals(mediaType, operation.mediaType())) {
            request.contentType(mediaType).multiPart("file", "document", file);
            call.body().forEach((field, value) -> request.multiPart(field, value.toString()));
            return;
        }
        request.contentType(operation.mediaType() == null ? "application/json" : mediaType + "; charset=UTF-8");
        if (body != null) {
            request.body(body);
        }
    }

    static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
