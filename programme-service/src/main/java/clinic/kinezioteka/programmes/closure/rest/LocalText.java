package clinic.kinezioteka.programmes.closure.rest;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A local time as it is answered: with its seconds, always. */
final class LocalText {

    private LocalText() {}

    static String of(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
}
