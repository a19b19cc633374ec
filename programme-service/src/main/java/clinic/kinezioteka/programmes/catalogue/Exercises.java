package clinic.kinezioteka.programmes.catalogue;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of exercises. */
@ApplicationScoped
public class Exercises implements PanacheRepositoryBase<Exercise, UUID> {

    public Optional<Exercise> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The exercises of these codes by code; codes that are not in the catalogue are absent. */
    public Map<String, Exercise> coded(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(Exercise::code, Function.identity()));
    }

    /** The exercise that a field names. Fails with 422 naming the field when the catalogue has none. */
    public Exercise named(String field, String code) {
        return coded(code).orElseThrow(() -> new RuleBroken("unknown-exercise", "The catalogue has no such exercise")
                .violation(field, "is not in the catalogue"));
    }
}
