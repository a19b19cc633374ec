package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.Failure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Optional;

/** Tells a body that breaks a rule of its values (422) from one that cannot be read (400). */
public final class BrokenRule {

    private BrokenRule() {}

    /** The rule that a value of the body breaks, if it could be read otherwise; its fields named from the body on. */
    public static Optional<Failure> in(JsonProcessingException refused) {
        if (!(refused.getCause() instanceof Failure broken)) {
            return Optional.empty();
        }
        return Optional.of(
                refused instanceof JsonMappingException mapping
                        ? broken.within(Fields.name(mapping.getPath()))
                        : broken);
    }
}
