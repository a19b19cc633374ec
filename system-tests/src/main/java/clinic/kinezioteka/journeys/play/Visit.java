package clinic.kinezioteka.journeys.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A visit of a programme, as the programme-service answers it. */
public record Visit(JsonNode content) {

    public String id() {
        return content.path("id").asText();
    }

    public int module() {
        return content.path("module").asInt();
    }

    public String kind() {
        return content.path("kind").asText();
    }

    public OffsetDateTime start() {
        return OffsetDateTime.parse(content.path("start").asText());
    }

    private OffsetDateTime end() {
        return OffsetDateTime.parse(content.path("end").asText());
    }

    /** A moment of the visit, so many minutes after its start, as RFC 3339 writes it. */
    String moment(int minute) {
        return written(start().plusMinutes(minute));
    }

    /** The end of the visit, as RFC 3339 writes it. */
    String endMoment() {
        return written(end());
    }

    private static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    public LocalDate date(ZoneId zone) {
        return start().atZoneSameInstant(zone).toLocalDate();
    }

    public boolean is(String status) {
        return content.path("status").asText().equals(status);
    }

    public boolean isOfADoctor() {
        return kind().startsWith("DOCTOR_");
    }

    boolean isFinal() {
        return kind().equals("DOCTOR_FINAL");
    }
}
