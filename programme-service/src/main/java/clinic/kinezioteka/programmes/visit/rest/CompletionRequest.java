package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.visit.VisitRecord;
import clinic.kinezioteka.programmes.visit.VisitRecord.Decision;
import clinic.kinezioteka.programmes.visit.VisitRecord.ExerciseNotDone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Completion",
        description = "What was done at a visit; everything may be absent but a control's decision.",
        examples =
                """
                {"exercises": [{"code": "CAT_COW", "sets": 3, "repetitions": 10, "quality": 2,
                 "painDuring": 1}], "notDone": [{"code": "TABLE_TRACTION", "reason": "dizzy"}],
                 "note": "walks without a stick"}""")
public record CompletionRequest(
        @Schema(description = "Clinical time, from the episode's startedOn until now; absent = now.", nullable = true)
                @Nullable
                OffsetDateTime at,
        @Schema(
                        description =
                                "Exercises as they were done at a session, also such as were not planned; each once.",
                        nullable = true)
                @Size(max = 40)
                @Nullable
                List<@Valid @NotNull ExerciseRequest> exercises,
        @Schema(
                        description =
                                "Every planned exercise of the session that is not among `exercises`, with the reason.",
                        nullable = true)
                @Size(max = 40)
                @Nullable
                List<@Valid @NotNull NotDoneRequest> notDone,
        @Schema(description = "Advice: support, insoles, workplace, seat.", nullable = true) @Size(max = 40) @Nullable
                List<@NotBlank @Size(max = 1000) String> recommendations,
        @Schema(description = "Needed at a DOCTOR_CONTROL.", nullable = true) @Valid @Nullable DecisionRequest decision,
        @Schema(description = "Free note.", nullable = true) @Size(max = 4000) @Nullable String note) {

    @Schema(name = "ExerciseLeftOut", description = "A planned exercise that was not done.")
    public record NotDoneRequest(
            @Schema(description = "Code of the catalogue.", required = true) @NotBlank @Size(max = 100) String code,
            @Schema(description = "Why.", required = true) @NotBlank @Size(max = 1000) String reason) {

        /** None where nothing is told. */
        public static List<ExerciseNotDone> leftOut(@Nullable List<NotDoneRequest> told) {
            return Stream.ofNullable(told)
                    .flatMap(List::stream)
                    .map(one -> new ExerciseNotDone(one.code, one.reason))
                    .toList();
        }
    }

    @Schema(name = "ControlDecision", description = "What a doctor decided at a control.")
    public record DecisionRequest(
            @Schema(description = "CONTINUE, ADJUST the plan, or REFER.", required = true) @NotNull
                    Decision.Value value,
            @Schema(description = "Why.", required = true) @NotBlank @Size(max = 2000) String reason) {}

    /** As it is kept. */
    public VisitRecord record() {
        return new VisitRecord(
                ExerciseRequest.done(exercises),
                NotDoneRequest.leftOut(notDone),
                recommendations == null ? List.of() : recommendations,
                decision == null ? null : new Decision(decision.value, decision.reason),
                note,
                null);
    }
}
