package clinic.kinezioteka.assessments.kind.rest;

import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.kind.Measurement;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/** Writes measurements and what follows from them into JSON columns, each with its kind so that it can be read again. */
@JsonFormat
@PersistenceUnitExtension
class KindsInColumns extends AbstractJsonFormatMapper {

    private final ObjectMapper columns;

    KindsInColumns(ObjectMapper json) {
        columns = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Measurement.class, WithKind.class)
                .addMixIn(Derived.class, WithKind.class);
        for (Kind kind : Kind.values()) {
            columns.registerSubtypes(
                    new NamedType(kind.measurement(), kind.name()), new NamedType(kind.derivation(), kind.name()));
        }
    }

    @Override
    protected <T> T fromString(CharSequence json, Type type) {
        try {
            return columns.readValue(json.toString(), columns.constructType(type));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    protected <T> String toString(T value, Type type) {
        try {
            return columns.writerFor(columns.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface WithKind {}
}
