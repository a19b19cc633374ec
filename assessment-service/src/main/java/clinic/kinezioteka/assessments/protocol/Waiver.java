package clinic.kinezioteka.assessments.protocol;

import clinic.kinezioteka.assessments.visit.DueAssessment;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A due assessment that a doctor waived. */
@Schema(description = "A due assessment that a doctor waived; it stays visible")
public record Waiver(
        @Schema(description = "Id of the waiver") UUID waiverId,
        @Schema(description = "Kind of assessment", examples = "EMG") String kind,
        @Schema(description = "Which test of the kind; null where the kind has one only", nullable = true) @Nullable
                String test,
        @Schema(description = "Why it was waived") String reason) {

    static Waiver of(ProtocolItem item) {
        return new Waiver(
                Objects.requireNonNull(item.waiverId()),
                item.due().kind(),
                item.due().test(),
                Objects.requireNonNull(item.reason()));
    }

    /** What was waived. */
    public DueAssessment due() {
        return new DueAssessment(kind, test);
    }
}
