package clinic.kinezioteka.patients.history.rest;

import clinic.kinezioteka.patients.history.EpisodeChange;
import clinic.kinezioteka.patients.history.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EpisodeChange", description = "A change of an episode: who, when, and what changed.")
record EpisodeChangeView(
        @Schema(description = "The change.", required = true) UUID id,
        @Schema(description = "The version of the episode that it made.", required = true) long version,
        @Schema(
                        description = "What happened: noun and verb; more may come.",
                        required = true,
                        examples = "episode.updated")
                String type,
        @Schema(description = "When the server recorded it.", required = true) Instant changedAt,
        @Schema(
                        description =
                                "The user who did it (sub of his token); null when a measurement of the assessment-service did.",
                        required = true,
                        nullable = true)
                @Nullable
                String changedBy,
        @Schema(
                        description =
                                "The fields that differ from the change before, by name; free text is left out after an erasure.",
                        required = true)
                List<FieldChange> changes) {

    EpisodeChangeView(EpisodeChange change, List<FieldChange> changes) {
        this(change.id(), change.episodeVersion(), change.type(), change.changedAt(), change.changedBy(), changes);
    }
}
