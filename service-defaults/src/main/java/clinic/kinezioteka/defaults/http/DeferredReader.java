package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.Failure;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a body whole, and keeps the rule that a value of it breaks for later. */
class DeferredReader extends JsonDeserializer<Deferred<?>> implements ContextualDeserializer {

    private final @Nullable JavaType type;

    DeferredReader() {
        this(null);
    }

    private DeferredReader(@Nullable JavaType type) {
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new DeferredReader(context.getContextualType().containedTypeOrUnknown(0));
    }

    @Override
    public Deferred<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode json = parser.readValueAsTree();
        try {
            return new Deferred<>(context.readTreeAsValue(json, Objects.requireNonNull(type)), null);
        } catch (JsonProcessingException refused) {
            Optional<Failure> broken = BrokenRule.in(refused);
            if (broken.isEmpty()) {
                throw refused;
            }
            return new Deferred<>(null, broken.get());
        }
    }
}
