package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.defaults.failure.Failure;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a body that could be read, though a value of it may break a rule: that is told (422) to whoever asks for it, so
 * that what cannot be read at all (400) is told first.
 *
 * @param value what was read; null where it breaks a rule
 * @param broken the rule that it breaks; null where it breaks none
 */
record BodyPart<T>(@Nullable T value, @Nullable Failure broken) {

    T get() {
        if (broken != null) {
            throw broken;
        }
        return Objects.requireNonNull(value);
    }

    /** What is read by this part's value; breaks its rule where it breaks one. */
    <U> BodyPart<U> then(Function<T, BodyPart<U>> next) {
        return broken == null ? next.apply(get()) : new BodyPart<>(null, broken);
    }
}
