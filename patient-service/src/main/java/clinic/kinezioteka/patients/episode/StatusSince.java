package clinic.kinezioteka.patients.episode;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A status, and since when it stood, in record time. */
@Embeddable
@Schema(name = "EpisodeStatusSince", description = "A status that the episode had, and since when.")
public record StatusSince(
        @Schema(description = "The status.", required = true) @Column(name = "status") @Enumerated(EnumType.STRING)
                EpisodeStatus status,
        @Schema(description = "When the server recorded it.", required = true) @Column(name = "since") Instant since) {}
