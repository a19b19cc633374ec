package clinic.kinezioteka.patients.timeline.rest;

import clinic.kinezioteka.patients.timeline.TimelineEntry;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TimelineEntry", description = "Something that happened to a patient.")
public record TimelineEntryView(
        @Schema(description = "The event that told of it.", required = true) UUID id,
        @Schema(
                        description = "What happened: noun and verb; more may come.",
                        required = true,
                        examples = "visit.completed")
                String type,
        @Schema(description = "When the service that did it recorded it.", required = true) Instant recordedAt,
        @Schema(description = "The patient.", required = true) UUID patientId,
        @Schema(description = "The episode; null where it is about none.", required = true, nullable = true) @Nullable
                UUID episodeId,
        @Schema(description = "What changed: the episode, visit, assessment …", required = true) UUID subject,
        @Schema(
                        type = SchemaType.OBJECT,
                        description = "What the event says, as the contract of its type describes it.",
                        required = true)
                @JsonRawValue
                String details) {

    public TimelineEntryView(TimelineEntry entry) {
        this(
                entry.id(),
                entry.type(),
                entry.recordedAt(),
                entry.patientId(),
                entry.episodeId(),
                entry.subject(),
                entry.details());
    }
}
