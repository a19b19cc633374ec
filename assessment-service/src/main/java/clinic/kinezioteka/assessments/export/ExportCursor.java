package clinic.kinezioteka.assessments.export;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;

/**
 * Where an export goes on.
 *
 * @param asOf only what was recorded by then is exported, also when it is resumed much later
 * @param performedAt of the measurement before, in microseconds as the database keeps it
 * @param id of the measurement before
 */
public record ExportCursor(Instant asOf, Instant performedAt, UUID id) {

    private static final UUID FIRST = new UUID(0, 0);

    /** Before the first measurement. */
    public static ExportCursor beginning(Instant asOf) {
        return new ExportCursor(asOf.truncatedTo(ChronoUnit.MICROS), Instant.EPOCH, FIRST);
    }

    /** Whether it goes on behind a measurement. */
    boolean isBehindSomething() {
        return !id.equals(FIRST);
    }

    /** Behind this measurement. */
    public ExportCursor after(Instant measuredAt, UUID measurement) {
        return new ExportCursor(asOf, measuredAt, measurement);
    }

    /** As a client is told it, good for this question of this clinic only. */
    public String write(ExportQuestion question, UUID clinicId) {
        String text = micros(asOf) + ":" + micros(performedAt) + ":" + id + ":" + mark(question, clinicId);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what a client was told for this question of this clinic. */
    public static ExportCursor read(String written, ExportQuestion question, UUID clinicId) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(":", -1);
            if (parts.length != 4) {
                throw none();
            }
            if (Integer.parseInt(parts[3]) != mark(question, clinicId)) {
                throw Unreadable.parameter("after", "belongs to another export");
            }
            return new ExportCursor(instant(parts[0]), instant(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException malformed) {
            throw none();
        }
    }

    private static Failure none() {
        return Unreadable.parameter("after", "is none that an export gave");
    }

    private static int mark(ExportQuestion question, UUID clinicId) {
        return Objects.hash(question.text(), clinicId);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static Instant instant(String micros) {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }
}
