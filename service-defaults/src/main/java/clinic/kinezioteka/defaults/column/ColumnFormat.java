package clinic.kinezioteka.defaults.column;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/** How values stand in JSON columns, apart from how they are answered; reads what an older version wrote. */
public class ColumnFormat extends AbstractJsonFormatMapper {

    private final ObjectMapper columns;

    /** @param columns the rules of its own, in a copy that nobody else uses */
    protected ColumnFormat(ObjectMapper columns) {
        this.columns = columns.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
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
