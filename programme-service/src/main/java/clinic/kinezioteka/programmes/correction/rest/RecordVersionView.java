package clinic.kinezioteka.programmes.correction.rest;

import clinic.kinezioteka.programmes.correction.RecordVersion;
import clinic.kinezioteka.programmes.visit.VisitRecord;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "VisitRecordVersion", description = "What was recorded of a session from some time on.")
record RecordVersionView(
        @Schema(description = "The visit.", required = true, examples = "019a1200-0012-7000-8000-000000000001")
                UUID visitId,
        @Schema(description = "Version of the visit that showed it first.", required = true, examples = "4")
                long version,
        @Schema(description = "What was recorded.", required = true) VisitRecord record,
        @Schema(
                        description = "Why it was changed; null of what was recorded first.",
                        required = true,
                        nullable = true,
                        examples = "one zero too many")
                @Nullable
                String reason,
        @Schema(
                        description = "Who changed it, by the subject of his token; null of what was recorded first.",
                        required = true,
                        nullable = true,
                        examples = "01900000-0000-7000-8000-000000001002")
                @Nullable
                String author,
        @Schema(description = "When it was entered.", required = true, examples = "2026-10-13T06:41:02.120Z")
                Instant recordedAt) {

    static RecordVersionView of(RecordVersion version) {
        return new RecordVersionView(
                version.visitId(),
                version.version(),
                version.record(),
                version.reason().orElse(null),
                version.author().orElse(null),
                version.recordedAt());
    }
}
