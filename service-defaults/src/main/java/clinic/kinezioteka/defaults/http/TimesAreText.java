package clinic.kinezioteka.defaults.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/** Instants and dates are texts with a date in them: a number, also in quotes or as a list, would be counted from 1970. */
class TimesAreText extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> TIMES = Set.of(Instant.class, OffsetDateTime.class, LocalDate.class);

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription of, JsonDeserializer<?> deserializer) {
        return TIMES.contains(of.getBeanClass()) ? new OfText(deserializer) : deserializer;
    }

    private static final class OfText extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        OfText(JsonDeserializer<?> read) {
            super(read);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> read) {
            return new OfText(read);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.hasToken(JsonToken.VALUE_STRING) && json.getText().indexOf('-', 1) > 0
                    ? super.deserialize(json, context)
                    : context.handleUnexpectedToken(handledType(), json);
        }
    }
}
