package clinic.kinezioteka.defaults.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Reads times and days of a query in the years 1 to 9999; columns hold no years of nine digits. */
@Provider
class StorableTimes implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == OffsetDateTime.class) {
            return (ParamConverter<T>) new Storable<>(OffsetDateTime::parse, OffsetDateTime::getYear);
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Storable<>(LocalDate::parse, LocalDate::getYear);
        }
        return null;
    }

    private record Storable<T>(Function<String, T> parse, ToIntFunction<T> year) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            T time = parse.apply(value);
            if (!StorableTime.isStorable(year.applyAsInt(time))) {
                throw new DateTimeException("no year that can be kept: " + value);
            }
            return time;
        }

        @Override
        public String toString(T time) {
            return time.toString();
        }
    }
}
