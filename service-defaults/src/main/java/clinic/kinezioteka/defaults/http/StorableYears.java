package clinic.kinezioteka.defaults.http;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;

/** Reads the days and times of JSON as {@link StorableTime} does. */
class StorableYears extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> TIMES =
            Set.of(Instant.class, OffsetDateTime.class, LocalDateTime.class, LocalDate.class);

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription described, JsonDeserializer<?> usual) {
        return TIMES.contains(described.getBeanClass()) ? new StorableTime(usual) : usual;
    }
}
