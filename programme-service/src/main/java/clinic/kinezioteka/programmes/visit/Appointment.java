package clinic.kinezioteka.programmes.visit;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * When, with whom, where and with which device units a visit takes place. The local time with its zone is what was agreed;
 * the instants are derived from it.
 */
@Embeddable
public record Appointment(
        LocalDateTime localStart,
        String zone,
        Instant startsAt,
        Instant endsAt,
        UUID practitionerId,
        UUID roomId,
        @JdbcTypeCode(SqlTypes.JSON) List<UUID> deviceIds) {

    public static Appointment at(
            Instant start, Duration length, ZoneId zone, UUID practitionerId, UUID roomId, List<UUID> deviceIds) {
        return new Appointment(
                LocalDateTime.ofInstant(start, zone),
                zone.getId(),
                start,
                start.plus(length),
                practitionerId,
                roomId,
                List.copyOf(deviceIds));
    }

    public LocalDate day() {
        return localStart.toLocalDate();
    }

    public OffsetDateTime start() {
        return startsAt.atZone(ZoneId.of(zone)).toOffsetDateTime();
    }

    public OffsetDateTime end() {
        return endsAt.atZone(ZoneId.of(zone)).toOffsetDateTime();
    }
}
