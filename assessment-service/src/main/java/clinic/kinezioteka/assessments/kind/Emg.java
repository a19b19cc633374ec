package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Norm;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.interpretation.SideDifference;
import clinic.kinezioteka.assessments.reference.Sex;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Electromyography: surface EMG of muscles, or conduction of nerves. */
@Schema(
        name = "Emg",
        description = "Surface EMG of muscles, or conduction of nerves: one of the two has entries",
        examples =
                """
                {"conduction": [
                  {"nerve": "TIBIAL", "side": "LEFT", "hReflexMilliseconds": 29.5, "hReflexMillivolts": 6},
                  {"nerve": "TIBIAL", "side": "RIGHT", "hReflexMilliseconds": 31.5, "hReflexMillivolts": 3}],
                 "limbTemperatureCelsius": 32.5, "heightCentimetres": 180}""")
public record Emg(
        @Schema(description = "One entry for each muscle and side", maxItems = 32, nullable = true)
                List<SurfaceEmg> surface,
        @Schema(description = "One entry for each nerve, study and side", maxItems = 32, nullable = true)
                List<NerveConduction> conduction,
        @Schema(description = "Temperature of the limb, °C", minimum = "15", maximum = "45", nullable = true) @Nullable
                BigDecimal limbTemperatureCelsius,
        @Schema(description = "Height of the patient, cm", minimum = "50", maximum = "250", nullable = true) @Nullable
                BigDecimal heightCentimetres,
        @Schema(
                        description = "Age of the patient on that day, whole years; without it no norm is asked",
                        minimum = "0",
                        maximum = "120",
                        nullable = true)
                @Nullable
                Integer ageYears,
        @Schema(description = "Sex of the patient; without it no norm is asked", nullable = true) @Nullable Sex sex)
        implements Measurement {

    private static final int MOST = 32;

    public Emg {
        surface = Entries.of("surface", surface);
        conduction = Entries.of("conduction", conduction);
        new Bounds()
                .holds(
                        surface.isEmpty() != conduction.isEmpty(),
                        "conduction",
                        "either surface or conduction must have from 1 to 32 entries")
                .holds(surface.size() <= MOST, "surface", "must have from 0 to 32 entries")
                .holds(conduction.size() <= MOST, "conduction", "must have from 0 to 32 entries")
                .holds(
                        surface.stream()
                                        .map(one -> one.muscle() + "/" + one.side())
                                        .distinct()
                                        .count()
                                == surface.size(),
                        "surface",
                        "must name each muscle and side once")
                .holds(
                        conduction.stream()
                                        .map(one -> one.place() + "/" + one.side())
                                        .distinct()
                                        .count()
                                == conduction.size(),
                        "conduction",
                        "must name each nerve, study and side once")
                .within("limbTemperatureCelsius", limbTemperatureCelsius, 15, 45)
                .within("heightCentimetres", heightCentimetres, 50, 250)
                .within("ageYears", ageYears, 0, 120)
                .check();
    }

    @Override
    public String series() {
        return surface.isEmpty() ? "EMG/CONDUCTION" : "EMG/SURFACE";
    }

    @Override
    public Emg announced() {
        return new Emg(surface, conduction, limbTemperatureCelsius, heightCentimetres, null, null);
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        return places().flatMap(place -> place.measures.stream()
                        .map(one -> new Measure(
                                place.name + "/" + place.side + "/" + one.name(), one.value(), one.lowerIsBetter())))
                .toList();
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        List<SideDifference> differences = sideDifferences();
        new HReflex(conduction, differences).judge(reading);
        List<NormComparison> norms = conduction.stream()
                .flatMap(one -> NormComparison.of(one, ageYears, sex, reading))
                .toList();
        if (norms.stream().anyMatch(one -> one.verdict() != Norm.Verdict.WITHIN)) {
            reading.finding(
                    "CONDUCTION_OUTSIDE_NORM",
                    Severity.ATTENTION,
                    Words.of(
                            "Conduction lies outside of the norm of the patient's age and sex.",
                            "Nervo laidumas neatitinka paciento amžiaus ir lyties normos."));
        }
        return reading.conclude(new Derivation(differences, norms), course.fromBaseline(this), course.fromLast(this));
    }

    /** Each number that both sides of a muscle or nerve have. */
    private List<SideDifference> sideDifferences() {
        Map<String, List<Place>> both =
                places().collect(Collectors.groupingBy(Place::name, LinkedHashMap::new, Collectors.toList()));
        return both.values().stream()
                .filter(sides -> sides.size() == 2)
                .flatMap(sides -> sides.get(0).side == Side.LEFT
                        ? sides.get(0).against(sides.get(1))
                        : sides.get(1).against(sides.get(0)))
                .toList();
    }

    private Stream<Place> places() {
        return Stream.concat(
                surface.stream().map(one -> new Place(one.muscle().name(), one.side(), one.measures())),
                conduction.stream().map(one -> new Place(one.place(), one.side(), one.measures())));
    }

    private record Place(String name, Side side, List<Measure> measures) {

        Stream<SideDifference> against(Place right) {
            return measures.stream().flatMap(one -> right.measures.stream()
                    .filter(other -> other.name().equals(one.name()))
                    .map(other -> SideDifference.of(name, one.name(), one.value(), other.value())));
        }
    }

    /** What follows from the numbers. */
    @Schema(name = "EmgDerivation", description = "What follows from the numbers")
    public record Derivation(
            @Schema(description = "Each number that both sides have, side by side; surface RMS has no norm")
                    List<SideDifference> sideDifferences,
            @Schema(
                            description =
                                    "Each number for which the set has a norm of people of this age and sex; of others none")
                    List<NormComparison> norms)
            implements Derived {}
}
