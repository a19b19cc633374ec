package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.programmes.series.Placement;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VisitPlace", description = "When, with whom, where and with which device units a visit takes place.")
record VisitPlace(
        @Schema(description = "Start, with the offset of the clinic's zone.", required = true) OffsetDateTime start,
        @Schema(description = "With whom.", required = true) UUID practitionerId,
        @Schema(description = "Where.", required = true) UUID roomId,
        @Schema(description = "Device units.", required = true) List<UUID> deviceIds) {

    static VisitPlace of(Placement placement, ZoneId zone) {
        return new VisitPlace(
                placement.span().start().atZone(zone).toOffsetDateTime(),
                placement.practitionerId(),
                placement.roomId(),
                placement.deviceIds());
    }
}
