package clinic.kinezioteka.assessments.kind.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads 1E+2 as 100, as a column gives it back, so that what is answered first is what is answered later. */
@Singleton
class PlainNumbers implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("plain numbers").addDeserializer(BigDecimal.class, new Plain()));
    }

    private static final class Plain extends StdScalarDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1;

        /** No range reaches so far: what has more digits is left as it is, to be refused. */
        private static final int MOST_ZEROES = 20;

        private Plain() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            BigDecimal number = BigDecimalDeserializer.instance.deserialize(parser, context);
            return number != null && number.scale() < 0 && number.scale() >= -MOST_ZEROES ? number.setScale(0) : number;
        }
    }
}
