package clinic.kinezioteka.programmes.slot.rest;

import clinic.kinezioteka.programmes.series.Placement;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Slot", description = "A free time, in the form in which it is booked or reserved.")
record SlotView(
        @Schema(description = "Start, in the clinic's zone.", required = true) OffsetDateTime start,
        @Schema(description = "End, excluded.", required = true) OffsetDateTime end,
        @Schema(description = "Who is free then.", required = true) UUID practitionerId,
        @Schema(description = "A room that is free and fit.", required = true) UUID roomId,
        @Schema(description = "A free unit of each kind of device that the visit needs.", required = true)
                List<UUID> deviceIds) {

    static SlotView of(Placement placement, ZoneId zone) {
        return new SlotView(
                placement.span().start().atZone(zone).toOffsetDateTime(),
                placement.span().end().atZone(zone).toOffsetDateTime(),
                placement.practitionerId(),
                placement.roomId(),
                placement.deviceIds());
    }
}
