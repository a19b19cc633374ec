package clinic.kinezioteka.assessments.export.rest;

import clinic.kinezioteka.assessments.assessment.rest.AssessmentView;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of an export: a measurement, or the end. */
@Schema(
        name = "ExportLine",
        description = "One line of an export: a measurement with its cursor; the last line alone has `end` instead")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportLine(
        @Schema(description = "Goes on behind this measurement, as `after`") @Nullable String cursor,
        @Schema(
                        description = "The measurement as it is read elsewhere, without the reason of a correction",
                        ref = "Assessment")
                @Nullable
                AssessmentView assessment,
        @Schema(description = "That this was all; what broke off lacks it") @Nullable End end) {

    static ExportLine of(String cursor, AssessmentView assessment) {
        return new ExportLine(cursor, assessment, null);
    }

    static ExportLine end(Instant asOf, long count) {
        return new ExportLine(null, null, new End(asOf, count));
    }

    /** That nothing is missing. */
    @Schema(name = "ExportEnd", description = "That this was all")
    record End(
            @Schema(
                            description =
                                    "What was recorded by this instant is in the export; for later changes ask the list by `updatedSince`",
                            required = true)
                    Instant asOf,
            @Schema(description = "How many measurements this answer held", required = true, minimum = "0")
                    long count) {}
}
