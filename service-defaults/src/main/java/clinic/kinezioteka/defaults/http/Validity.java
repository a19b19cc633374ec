package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a body against the rules of its fields when its turn comes: after 404, 428 and 412, before 409. */
@ApplicationScoped
public class Validity {

    private final Validator validator;

    Validity(Validator validator) {
        this.validator = validator;
    }

    /** The body, if every field keeps its rule; else 422 with all that do not; 400 without a body. */
    public <T> T require(@Nullable T body) {
        if (body == null) {
            throw new Unreadable("A body is needed.");
        }
        Set<ConstraintViolation<T>> violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return body;
    }

    /** The same of a body whose values have rules of their own. */
    public <T> T require(@Nullable Deferred<T> body) {
        return require(body == null ? null : body.body());
    }
}
