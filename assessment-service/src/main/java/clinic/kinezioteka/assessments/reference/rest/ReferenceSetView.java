package clinic.kinezioteka.assessments.reference.rest;

import clinic.kinezioteka.assessments.reference.ReferenceSet;
import clinic.kinezioteka.assessments.reference.Threshold;
import clinic.kinezioteka.defaults.http.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An immutable version of all thresholds. */
@Schema(name = "ReferenceSet", description = "An immutable version of all thresholds that results are held against")
record ReferenceSetView(
        @Schema(description = "Id of this version of the set", required = true) UUID id,
        @Schema(description = "Code of the set", required = true, examples = "KINEZIOTEKA") String code,
        @Schema(description = "Version of the set, as its ETag", required = true, minimum = "1") long version,
        @Schema(description = "First day on which results are read with it", required = true) LocalDate validFrom,
        @Schema(
                        description = "Last day on which results are read with it; null for the newest",
                        required = true,
                        nullable = true)
                @Nullable
                LocalDate validTo,
        @Schema(description = "What the set is", required = true) String title,
        @Schema(description = "Each threshold with unit, population and source", required = true)
                List<Threshold> thresholds)
        implements Versioned {

    static ReferenceSetView of(ReferenceSet set, @Nullable ReferenceSet next) {
        return new ReferenceSetView(
                set.id(),
                set.code(),
                set.version(),
                set.validFrom(),
                next == null ? null : next.validFrom().minusDays(1),
                set.title(),
                set.thresholds());
    }
}
