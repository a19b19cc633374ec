package clinic.kinezioteka.programmes.programme.rest;

import clinic.kinezioteka.programmes.programme.Individualisation;
import clinic.kinezioteka.programmes.programme.PlanExcerpt;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Individualisation", description = "A change that was made to the plan.")
record IndividualisationView(
        @Schema(
                        description = "The module; null when the whole was changed.",
                        required = true,
                        nullable = true,
                        examples = "1")
                @Nullable
                Integer module,
        @Schema(description = "What it came from.", required = true, examples = "DOCTOR")
                Individualisation.Origin origin,
        @Schema(description = "Why.", required = true, examples = "acute case, fast response expected") String reason,
        @Schema(description = "What stood before.", required = true) PlanExcerpt before,
        @Schema(description = "What stands since.", required = true) PlanExcerpt after,
        @Schema(
                        description = "The user who made it.",
                        required = true,
                        examples = "01900000-0000-7000-8000-000000001001")
                String author,
        @Schema(description = "When it was made.", required = true, examples = "2026-10-13T06:41:02.120Z")
                Instant recordedAt) {

    static IndividualisationView of(Individualisation change) {
        return new IndividualisationView(
                change.module().orElse(null),
                change.origin(),
                change.reason(),
                change.before(),
                change.after(),
                change.author(),
                change.recordedAt());
    }
}
