package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Difference;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a patient stands; at least one number. Healthy people vary so much that only the change is told. */
@Schema(
        name = "Posture",
        description = "How a patient stands; at least one number. Only the change is told, never a diagnosis",
        examples = "{\"pelvicTiltDegrees\": 13, \"pelvicObliquityMillimetres\": 14}")
public record Posture(
        @Schema(
                        description = "Pelvic tilt, degrees; positive forwards",
                        minimum = "-45",
                        maximum = "60",
                        nullable = true)
                @Nullable
                BigDecimal pelvicTiltDegrees,
        @Schema(
                        description = "Pelvic obliquity, mm; positive where the left side is higher",
                        minimum = "-100",
                        maximum = "100",
                        nullable = true)
                @Nullable
                BigDecimal pelvicObliquityMillimetres,
        @Schema(
                        description = "Difference of shoulder height, mm; positive where the left one is higher",
                        minimum = "-150",
                        maximum = "150",
                        nullable = true)
                @Nullable
                BigDecimal shoulderHeightDifferenceMillimetres,
        @Schema(
                        description = "Lumbar lordosis, degrees; negative where it is bent the other way",
                        minimum = "-60",
                        maximum = "120",
                        nullable = true)
                @Nullable
                BigDecimal lordosisDegrees,
        @Schema(description = "How far the head stands forward, cm", minimum = "0", maximum = "30", nullable = true)
                @Nullable
                BigDecimal forwardHeadCentimetres)
        implements Measurement {

    public Posture {
        new Bounds()
                .within("pelvicTiltDegrees", pelvicTiltDegrees, -45, 60)
                .within("pelvicObliquityMillimetres", pelvicObliquityMillimetres, -100, 100)
                .within("shoulderHeightDifferenceMillimetres", shoulderHeightDifferenceMillimetres, -150, 150)
                .within("lordosisDegrees", lordosisDegrees, -60, 120)
                .within("forwardHeadCentimetres", forwardHeadCentimetres, 0, 30)
                .holds(
                        Stream.of(
                                        pelvicTiltDegrees,
                                        pelvicObliquityMillimetres,
                                        shoulderHeightDifferenceMillimetres,
                                        lordosisDegrees,
                                        forwardHeadCentimetres)
                                .anyMatch(Objects::nonNull),
                        "pelvicTiltDegrees",
                        "at least one field of POSTURE is required")
                .check();
    }

    @Override
    public String series() {
        return "POSTURE";
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        List<Measure> measures = new ArrayList<>();
        Measure.add(measures, "pelvicTiltDegrees", pelvicTiltDegrees, null);
        Measure.add(measures, "pelvicObliquityMillimetres", pelvicObliquityMillimetres, null);
        Measure.add(measures, "shoulderHeightDifferenceMillimetres", shoulderHeightDifferenceMillimetres, null);
        Measure.add(measures, "lordosisDegrees", lordosisDegrees, null);
        Measure.add(measures, "forwardHeadCentimetres", forwardHeadCentimetres, null);
        return measures;
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        return reading.conclude(new Derivation(course.changes(this)), course.fromBaseline(this), course.fromLast(this));
    }

    /** What follows from the numbers. */
    @Schema(name = "PostureDerivation", description = "What follows from the numbers")
    public record Derivation(
            @Schema(description = "Each number against the earliest by staff that has it; empty at the baseline itself")
                    List<Difference> changeFromBaseline)
            implements Derived {}
}
