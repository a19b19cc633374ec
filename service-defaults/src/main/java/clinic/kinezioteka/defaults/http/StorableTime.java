package clinic.kinezioteka.defaults.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day or time that is a text with a date in it, since a number, also in quotes or as a list, would be counted from
 * 1970; and that lies in the years 1 to 9999, since columns hold no years of nine digits.
 */
class StorableTime extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    StorableTime(JsonDeserializer<?> usual) {
        super(usual);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> usual) {
        return new StorableTime(usual);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING) || parser.getText().indexOf('-', 1) < 0) {
            throw unreadable(parser, "a day or time is a text");
        }
        Object read = super.deserialize(parser, context);
        if (read instanceof TemporalAccessor time && !isStorable(year(time))) {
            throw unreadable(parser, "no year that can be kept");
        }
        return read;
    }

    private static int year(TemporalAccessor time) {
        return time instanceof Instant instant
                ? instant.atOffset(ZoneOffset.UTC).getYear()
                : time.get(ChronoField.YEAR);
    }

    static boolean isStorable(int year) {
        return year >= 1 && year <= 9999;
    }

    private InvalidFormatException unreadable(JsonParser parser, String why) {
        return InvalidFormatException.from(parser, why, "", handledType());
    }
}
