package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is wrong with a body that cannot be read, without repeating what stood in it. */
@ApplicationScoped
class BodyProblems {

    private static final Map<Class<?>, String> FORMS = Map.of(
            LocalDate.class, "must be a date such as 2026-12-24",
            LocalTime.class, "must be a local time such as 08:00",
            LocalDateTime.class, "must be a local date and time such as 2026-12-24T08:00",
            Instant.class, "must be a date and time with offset such as 2026-12-24T08:00:00+02:00",
            OffsetDateTime.class, "must be a date and time with offset such as 2026-12-24T08:00:00+02:00",
            UUID.class, "must be an id, a UUID",
            Integer.class, "must be a whole number",
            Boolean.class, "must be true or false");

    private final Problems problems;

    BodyProblems(Problems problems) {
        this.problems = problems;
    }

    Response answer(JsonProcessingException unreadable, RoutingContext request) {
        Optional<Failure> broken = BrokenRule.in(unreadable);
        if (broken.isPresent()) {
            return problems.answer(request, 422, broken.get());
        }
        if (!(unreadable instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return problems.answer(
                    request, 400, "malformed-json", "The body is not the JSON that this operation takes.");
        }
        String field = Fields.name(mapping.getPath());
        return problems.answer(
                request,
                400,
                unreadable instanceof UnrecognizedPropertyException ? "unknown-field" : "malformed-json",
                "The body is not the JSON that this operation takes.",
                List.of(new Violation(field, expectation(mapping))));
    }

    private static String expectation(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "is not a field of this operation";
        }
        if (mapping instanceof InvalidTypeIdException) {
            return "must name a known kind";
        }
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "must be one of " + Arrays.toString(format.getTargetType().getEnumConstants());
        }
        return mapping instanceof MismatchedInputException mismatch
                ? FORMS.getOrDefault(mismatch.getTargetType(), "has the wrong type or form")
                : "has the wrong type or form";
    }
}
