package clinic.kinezioteka.programmes.correction.rest;

import clinic.kinezioteka.programmes.visit.VisitRecord;
import clinic.kinezioteka.programmes.visit.rest.CompletionRequest.NotDoneRequest;
import clinic.kinezioteka.programmes.visit.rest.ExerciseRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SessionCorrection",
        description = "What was done in a session indeed, whole: also what is recorded rightly.",
        examples =
                """
                {"reason": "one zero too many", "exercises": [{"code": "CAT_COW", "sets": 3, "repetitions": 10,
                 "quality": 2, "painDuring": 1}], "notDone": [{"code": "TABLE_TRACTION", "reason": "dizzy"}],
                 "note": "walks without a stick"}""")
record SessionCorrection(
        @Schema(description = "Why it is changed; kept with the version.", required = true) @NotBlank @Size(max = 500)
                String reason,
        @Schema(description = "Exercises as they were done, also such as were not planned; each once.", nullable = true)
                @Size(max = 40)
                @Nullable
                List<@Valid @NotNull ExerciseRequest> exercises,
        @Schema(
                        description =
                                "Every exercise planned for the session that is not among `exercises`, with the reason.",
                        nullable = true)
                @Size(max = 40)
                @Nullable
                List<@Valid @NotNull NotDoneRequest> notDone,
        @Schema(description = "Advice; absent = none.", nullable = true) @Size(max = 40) @Nullable
                List<@NotBlank @Size(max = 1000) String> recommendations,
        @Schema(description = "Free note; absent = none.", nullable = true) @Size(max = 4000) @Nullable String note) {

    VisitRecord record() {
        return VisitRecord.ofSession(
                ExerciseRequest.done(exercises),
                NotDoneRequest.leftOut(notDone),
                recommendations == null ? List.of() : recommendations,
                note);
    }
}
