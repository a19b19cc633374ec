package clinic.kinezioteka.programmes.programme.rest;

import clinic.kinezioteka.programmes.programme.DoctorsVisit;
import clinic.kinezioteka.programmes.programme.Individualisation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DoctorsVisit", description = "What a doctor decided and advised at a completed visit of the chain.")
record DoctorsVisitView(
        @Schema(description = "The visit.", required = true, examples = "019a1200-0012-7000-8000-000000000001")
                UUID visitId,
        @Schema(description = "Its module, 1 to 3.", required = true, examples = "1") int module,
        @Schema(
                        description = "DOCTOR_INITIAL, DOCTOR_CONTROL or DOCTOR_FINAL.",
                        required = true,
                        examples = "DOCTOR_CONTROL")
                String kind,
        @Schema(description = "Clinical time of it.", required = true, examples = "2026-09-22T06:10:00Z") Instant at,
        @Schema(
                        description =
                                "Decision of a DOCTOR_CONTROL. CONTINUE: as planned. ADJUST: the doctor changes the plan of"
                                        + " the module next. REFER: the doctor decides again or closes the episode; it stops"
                                        + " nothing by itself.",
                        required = true,
                        nullable = true,
                        enumeration = {"CONTINUE", "ADJUST", "REFER"})
                @Nullable
                String decision,
        @Schema(description = "Why.", required = true, nullable = true, examples = "slower than expected") @Nullable
                String reason,
        @Schema(
                        description = "Of ADJUST: OPEN until a doctor changes the plan of the module"
                                + " (PUT /programmes/{id}/modules/{n}), then DONE; an accepted progression is no such change."
                                + " Null else.",
                        required = true,
                        nullable = true)
                @Nullable
                Adjustment adjustment,
        @Schema(description = "Advice: support, insoles, workplace, seat.", required = true)
                List<String> recommendations) {

    /** Whether the change that a control asked for was made. */
    @Schema(name = "Adjustment", description = "OPEN until a doctor changes the plan of the module, then DONE.")
    enum Adjustment {
        OPEN,
        DONE
    }

    static DoctorsVisitView of(DoctorsVisit visit, List<Individualisation> changes) {
        return new DoctorsVisitView(
                visit.visitId(),
                visit.module(),
                visit.kind(),
                visit.at(),
                visit.decision(),
                visit.reason(),
                visit.asksToAdjust() ? adjustment(visit, changes) : null,
                visit.recommendations());
    }

    private static Adjustment adjustment(DoctorsVisit visit, List<Individualisation> changes) {
        boolean made = changes.stream()
                .filter(change -> change.origin() == Individualisation.Origin.DOCTOR)
                .filter(change -> change.module()
                        .filter(number -> number == visit.module())
                        .isPresent())
                .anyMatch(change -> change.recordedAt().isAfter(visit.recordedAt()));
        return made ? Adjustment.DONE : Adjustment.OPEN;
    }
}
