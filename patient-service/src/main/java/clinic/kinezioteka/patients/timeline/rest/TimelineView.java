package clinic.kinezioteka.patients.timeline.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.Part;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Timeline", description = "A part of what happened to a patient, the newest first.")
record TimelineView(
        @Schema(description = "This part of the timeline.", required = true) List<TimelineEntryView> items,
        @Schema(description = "The cursor of the next part; null at the end.", required = true, nullable = true)
                @Nullable
                String next,
        @Schema(description = "How many there are in all; only with count=true.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Long total,
        @Schema(
                        description =
                                "Up to when the events of all services are in it; null when of some service none was heard yet.",
                        required = true,
                        nullable = true)
                @Nullable
                Instant asOf)
        implements Part, AboutPatient {

    /** Of a merged record it is the survivor. */
    @Override
    public @Nullable UUID patientId() {
        return items.isEmpty() ? null : items.get(0).patientId();
    }

    static TimelineView of(Page<TimelineEntryView> page, Instant asOf) {
        return new TimelineView(page.items(), page.next(), page.total(), asOf.equals(Instant.EPOCH) ? null : asOf);
    }
}
