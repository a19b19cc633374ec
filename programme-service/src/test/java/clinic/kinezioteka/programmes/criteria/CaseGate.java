package clinic.kinezioteka.programmes.criteria;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A gate of a published case as it was decided when the case was played: the inputs and the judgement that the decision
 * stored, read from its row.
 *
 * @param name of its file in {@code gates/}
 */
record CaseGate(String name, JsonNode inputs, Judgement stored) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Every gate of the three cases, in the order in which they were decided. */
    static Stream<CaseGate> all() {
        return Stream.of(
                        "case-1-module-1",
                        "case-1-module-2",
                        "case-1-module-3",
                        "case-2-module-1",
                        "case-3-module-1",
                        "case-3-module-2",
                        "case-3-module-3")
                .map(CaseGate::named);
    }

    private static CaseGate named(String name) {
        try (InputStream file = CaseGate.class.getResourceAsStream("/gates/" + name + ".json")) {
            JsonNode kept = JSON.readTree(Objects.requireNonNull(file));
            return new CaseGate(name, kept.path("inputs"), JSON.treeToValue(kept.path("judgement"), Judgement.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rules say of its inputs, or of inputs that differ from them. */
    static Judgement judged(JsonNode inputs) {
        try {
            return Judgement.of(JSON.treeToValue(inputs, GateInputs.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
