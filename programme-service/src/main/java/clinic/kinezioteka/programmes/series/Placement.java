package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.timetable.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** When, with whom, where and with which device units a visit takes place. */
public record Placement(Span span, UUID practitionerId, UUID roomId, List<UUID> deviceIds) {

    public Placement {
        deviceIds = List.copyOf(deviceIds);
    }

    /** What it takes besides the patient: practitioner, room and device units. */
    public Stream<UUID> resources() {
        return Stream.concat(Stream.of(practitionerId, roomId), deviceIds.stream());
    }

    public LocalDate day(ZoneId zone) {
        return span.start().atZone(zone).toLocalDate();
    }
}
