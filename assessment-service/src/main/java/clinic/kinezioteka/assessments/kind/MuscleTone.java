package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.interpretation.SideDifference;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Tone and tenderness of one muscle, left and right, by palpation or a myotonometer; at least one number. */
@Schema(
        name = "MuscleTone",
        description =
                "Tone and tenderness of one muscle, left and right, by palpation or a myotonometer; at least one number",
        examples = "{\"muscle\": \"PIRIFORMIS\", \"leftGrade\": 2, \"rightGrade\": 3, \"rightTenderness\": 2}")
public record MuscleTone(
        @Schema(description = "The muscle") Muscle muscle,
        @Schema(
                        description = "Tone left: 0 flaccid, 1 low, 2 normal, 3 raised, 4 severely raised",
                        minimum = "0",
                        maximum = "4",
                        nullable = true)
                @Nullable
                Integer leftGrade,
        @Schema(description = "Tone right, the same grades", minimum = "0", maximum = "4", nullable = true) @Nullable
                Integer rightGrade,
        @Schema(description = "Tenderness left: 0 none to 4 the worst", minimum = "0", maximum = "4", nullable = true)
                @Nullable
                Integer leftTenderness,
        @Schema(description = "Tenderness right: 0 none to 4 the worst", minimum = "0", maximum = "4", nullable = true)
                @Nullable
                Integer rightTenderness,
        @Schema(description = "Myotonometer left: frequency, Hz", minimum = "0", maximum = "100", nullable = true)
                @Nullable
                BigDecimal leftFrequencyHertz,
        @Schema(description = "Myotonometer right: frequency, Hz", minimum = "0", maximum = "100", nullable = true)
                @Nullable
                BigDecimal rightFrequencyHertz,
        @Schema(description = "Myotonometer left: stiffness, N/m", minimum = "0", maximum = "3000", nullable = true)
                @Nullable
                BigDecimal leftStiffnessNewtonsPerMetre,
        @Schema(description = "Myotonometer right: stiffness, N/m", minimum = "0", maximum = "3000", nullable = true)
                @Nullable
                BigDecimal rightStiffnessNewtonsPerMetre)
        implements Measurement {

    private static final String GRADE = "grade";

    public MuscleTone {
        new Bounds()
                .required("muscle", muscle)
                .within("leftGrade", leftGrade, 0, 4)
                .within("rightGrade", rightGrade, 0, 4)
                .within("leftTenderness", leftTenderness, 0, 4)
                .within("rightTenderness", rightTenderness, 0, 4)
                .within("leftFrequencyHertz", leftFrequencyHertz, 0, 100)
                .within("rightFrequencyHertz", rightFrequencyHertz, 0, 100)
                .within("leftStiffnessNewtonsPerMetre", leftStiffnessNewtonsPerMetre, 0, 3000)
                .within("rightStiffnessNewtonsPerMetre", rightStiffnessNewtonsPerMetre, 0, 3000)
                .holds(
                        Stream.of(
                                        leftGrade,
                                        rightGrade,
                                        leftTenderness,
                                        rightTenderness,
                                        leftFrequencyHertz,
                                        rightFrequencyHertz,
                                        leftStiffnessNewtonsPerMetre,
                                        rightStiffnessNewtonsPerMetre)
                                .anyMatch(Objects::nonNull),
                        "leftGrade",
                        "one number is required: grade, tenderness, Hz or N/m")
                .check();
    }

    @Override
    public String series() {
        return "MUSCLE_TONE/" + muscle;
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        List<Measure> measures = new ArrayList<>();
        Measure.add(measures, "leftGrade", leftGrade, null);
        Measure.add(measures, "rightGrade", rightGrade, null);
        Measure.add(measures, "leftTenderness", leftTenderness, true);
        Measure.add(measures, "rightTenderness", rightTenderness, true);
        Measure.add(measures, "leftFrequencyHertz", leftFrequencyHertz, null);
        Measure.add(measures, "rightFrequencyHertz", rightFrequencyHertz, null);
        Measure.add(measures, "leftStiffnessNewtonsPerMetre", leftStiffnessNewtonsPerMetre, null);
        Measure.add(measures, "rightStiffnessNewtonsPerMetre", rightStiffnessNewtonsPerMetre, null);
        return measures;
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        List<SideDifference> asymmetry = asymmetry();
        asymmetry.stream()
                .filter(one -> one.measure().equals(GRADE))
                .filter(one -> reading.reaches(one.difference().abs(), "TONE_ASYMMETRY"))
                .forEach(one -> reading.finding(
                        "TONE_ASYMMETRY",
                        Severity.INFORMATION,
                        Words.of(
                                "Tone differs between the sides by a grade or more.",
                                "Kairės ir dešinės pusės tonusas skiriasi vienu laipsniu ar daugiau.")));
        return reading.conclude(new Derivation(asymmetry), course.fromBaseline(this), course.fromLast(this));
    }

    private List<SideDifference> asymmetry() {
        return Stream.of(
                        compared(GRADE, Measure.number(leftGrade), Measure.number(rightGrade)),
                        compared("tenderness", Measure.number(leftTenderness), Measure.number(rightTenderness)),
                        compared("frequencyHertz", leftFrequencyHertz, rightFrequencyHertz),
                        compared(
                                "stiffnessNewtonsPerMetre",
                                leftStiffnessNewtonsPerMetre,
                                rightStiffnessNewtonsPerMetre))
                .flatMap(one -> one)
                .toList();
    }

    private Stream<SideDifference> compared(String measure, @Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null
                ? Stream.empty()
                : Stream.of(SideDifference.of(muscle.name(), measure, left, right));
    }

    /** What follows from the numbers. */
    @Schema(name = "MuscleToneDerivation", description = "What follows from the numbers")
    public record Derivation(
            @Schema(description = "Each number that both sides have, side by side; may be empty")
                    List<SideDifference> asymmetry)
            implements Derived {}
}
