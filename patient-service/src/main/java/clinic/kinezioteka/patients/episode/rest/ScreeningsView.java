package clinic.kinezioteka.patients.episode.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Screenings", description = "All screenings of an episode with all their answers, the first one first.")
record ScreeningsView(
        @Schema(description = "Language of the texts, ISO 639-1.", required = true) String language,
        @Schema(description = "The screenings; none while the episode is PROPOSED.", required = true)
                List<Asked> items) {

    @Schema(name = "KeptScreening", description = "A screening, kept for good.")
    record Asked(
            @Schema(description = "When its answers were recorded.", required = true) Instant askedAt,
            @Schema(description = "All answers, yes and no.", required = true) List<Given> answers) {}

    @Schema(name = "KeptAnswer", description = "An answer with its question.")
    record Given(
            @Schema(description = "The question.", required = true, examples = "NIGHT_PAIN") String code,
            @Schema(
                            description = "The question as it is asked now; empty where it is no longer asked.",
                            required = true)
                    String text,
            @Schema(description = "Whether the sign was there.", required = true) boolean positive) {}
}
