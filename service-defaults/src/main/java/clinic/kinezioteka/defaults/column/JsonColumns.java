package clinic.kinezioteka.defaults.column;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.DefaultBean;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/**
 * Writes the components of a value and nothing that follows from them; reads what an older version wrote. A service whose
 * values need more brings its own.
 */
@JsonFormat
@PersistenceUnitExtension
@DefaultBean
class JsonColumns extends AbstractJsonFormatMapper {

    private final ObjectMapper columns;

    JsonColumns(ObjectMapper json) {
        columns = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                .setVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                .setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);
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
}
