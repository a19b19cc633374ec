package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.interpretation.Comparison;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the patient can do in daily life; at least one field. */
@Schema(
        name = "Function",
        description = "What the patient can do in daily life; at least one field",
        examples = "{\"sittingToleranceMinutes\": 20, \"workStatus\": \"OFF\", \"analgesics\": \"OCCASIONAL\"}")
public record Function(
        @Schema(
                        description = "Sitting without stop, min",
                        minimum = "0",
                        maximum = "1440",
                        nullable = true,
                        examples = "20")
                @Nullable
                Integer sittingToleranceMinutes,
        @Schema(description = "Walking without stop, min", minimum = "0", maximum = "1440", nullable = true) @Nullable
                Integer walkingToleranceMinutes,
        @Schema(description = "Whether the patient works", nullable = true) @Nullable WorkStatus workStatus,
        @Schema(description = "Use of painkillers", nullable = true) @Nullable Analgesics analgesics,
        @Schema(description = "Oswestry disability index, %", minimum = "0", maximum = "100", nullable = true) @Nullable
                BigDecimal odiPercent,
        @Schema(description = "Neck disability index, %", minimum = "0", maximum = "100", nullable = true) @Nullable
                BigDecimal ndiPercent)
        implements Measurement {

    private static final int DAY = 24 * 60;

    public Function {
        new Bounds()
                .within("sittingToleranceMinutes", sittingToleranceMinutes, 0, DAY)
                .within("walkingToleranceMinutes", walkingToleranceMinutes, 0, DAY)
                .within("odiPercent", odiPercent, 0, 100)
                .within("ndiPercent", ndiPercent, 0, 100)
                .holds(
                        sittingToleranceMinutes != null
                                || walkingToleranceMinutes != null
                                || workStatus != null
                                || analgesics != null
                                || odiPercent != null
                                || ndiPercent != null,
                        "sittingToleranceMinutes",
                        "at least one field of FUNCTION is required")
                .check();
    }

    @Override
    public String series() {
        return "FUNCTION";
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        List<Measure> measures = new ArrayList<>();
        if (sittingToleranceMinutes != null) {
            measures.add(new Measure("sittingToleranceMinutes", BigDecimal.valueOf(sittingToleranceMinutes), false));
        }
        if (walkingToleranceMinutes != null) {
            measures.add(new Measure("walkingToleranceMinutes", BigDecimal.valueOf(walkingToleranceMinutes), false));
        }
        if (odiPercent != null) {
            measures.add(new Measure("odiPercent", odiPercent, true));
        }
        if (ndiPercent != null) {
            measures.add(new Measure("ndiPercent", ndiPercent, true));
        }
        return measures;
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        Comparison baseline = course.fromBaseline(this);
        BigDecimal odiChange = baseline == null ? null : baseline.differenceOf("odiPercent");
        boolean worthNoting = false;
        if (odiChange != null && reading.reaches(odiChange.abs(), "ODI_CHANGE")) {
            worthNoting = true;
            reading.finding(
                    "ODI_CHANGED",
                    odiChange.signum() > 0 ? Severity.ATTENTION : Severity.INFORMATION,
                    Words.of(
                            "The disability index changed by 10 points or more since the baseline.",
                            "Negalios indeksas nuo pradinio pakito 10 ar daugiau punktų."));
        }
        return reading.conclude(new Derivation(worthNoting), baseline, course.fromLast(this));
    }

    /** Whether the patient works. */
    @Schema(name = "WorkStatus", description = "Whether the patient works")
    public enum WorkStatus {
        WORKING,
        MODIFIED,
        OFF,
        NOT_APPLICABLE
    }

    /** Use of painkillers. */
    @Schema(name = "Analgesics", description = "Use of painkillers")
    public enum Analgesics {
        NONE,
        OCCASIONAL,
        DAILY
    }

    /** What follows from the answers. */
    @Schema(name = "FunctionDerivation", description = "What follows from the answers")
    public record Derivation(
            @Schema(description = "Whether the ODI changed by 10 points or more since the baseline")
                    boolean odiChangeWorthNoting)
            implements Derived {}
}
