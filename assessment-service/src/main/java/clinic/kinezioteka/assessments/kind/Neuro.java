package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Change;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.reference.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Sensation by dermatome and side, and reflexes; at least one entry of either. */
@Schema(
        name = "Neuro",
        description = "Sensation by dermatome and side, and reflexes; at least one entry of either",
        examples = "{\"findings\": [{\"dermatome\": \"S1\", \"side\": \"RIGHT\", \"touch\": 1, \"pin\": 1}]}")
public record Neuro(
        @Schema(description = "Sensation, one entry for each dermatome and side", maxItems = 60, nullable = true)
                List<Sensation> findings,
        @Schema(description = "Reflexes, one entry for each reflex and side", maxItems = 20, nullable = true) @Nullable
                List<Reflex> reflexes)
        implements Measurement {

    public Neuro {
        findings = Entries.of("findings", findings);
        reflexes = reflexes == null ? null : Entries.of("reflexes", reflexes);
        new Bounds()
                .holds(
                        !findings.isEmpty() || (reflexes != null && !reflexes.isEmpty()),
                        "findings",
                        "one entry is required, of sensation or of reflexes")
                .holds(findings.size() <= 60, "findings", "must have from 0 to 60 entries")
                .holds(
                        findings.stream().map(Sensation::place).distinct().count() == findings.size(),
                        "findings",
                        "must name each dermatome and side once")
                .holds(reflexes == null || reflexes.size() <= 20, "reflexes", "must have from 0 to 20 entries")
                .check();
    }

    @Override
    public String series() {
        return "NEURO";
    }

    @Override
    public void fit(Complaint complaint, Standards standards) {
        boolean unknown = Stream.concat(findings.stream().map(Sensation::side), tested().map(Reflex::side))
                .anyMatch(side -> side == Side.UNKNOWN);
        new Bounds()
                .holds(
                        !unknown || complaint.side() == Side.UNKNOWN,
                        "findings",
                        "the side may be UNKNOWN only where the episode's is")
                .holds(
                        tested().map(Reflex::place).distinct().count() == tested().count(),
                        "reflexes",
                        "must name each reflex and side once")
                .check();
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        return Stream.concat(findings.stream().flatMap(Sensation::measures), tested().map(Reflex::measure))
                .toList();
    }

    private Stream<Reflex> tested() {
        return Stream.ofNullable(reflexes).flatMap(List::stream);
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        List<SensationCourse> comparisons =
                findings.stream().map(one -> SensationCourse.of(one, course)).toList();
        comparisons.stream()
                .filter(SensationCourse::isSaddleAltered)
                .filter(one -> one.isUnknownOrWorse(course))
                .forEach(one ->
                        reading.redFlag("SADDLE_SENSATION_ALTERED", one.now().series()));
        comparisons.stream()
                .filter(one -> !one.now().concernsSaddle() && one.hasDropped())
                .forEach(one -> reading.finding(
                        "SENSATION_DROPPED",
                        Severity.WARNING,
                        Words.of(
                                "Sensation is lower at " + one.now().place() + ".",
                                "Jutimas susilpnėjęs: " + one.now().place() + ".")));
        boolean newDeficit = comparisons.stream().anyMatch(one -> one.isNewDeficit(course));
        return reading.conclude(
                new Derivation(sensation(), change(comparisons), newDeficit),
                course.fromBaseline(this),
                course.fromLast(this));
    }

    private @Nullable SensationSummary sensation() {
        if (findings.isEmpty()) {
            return null;
        }
        int lowest = findings.stream().mapToInt(Sensation::lowest).min().orElse(Sensation.NORMAL);
        return switch (lowest) {
            case 0 -> SensationSummary.ABSENT;
            case 1 -> SensationSummary.ALTERED;
            default -> SensationSummary.NORMAL;
        };
    }

    private static @Nullable Change change(List<SensationCourse> comparisons) {
        List<SensationCourse> compared =
                comparisons.stream().filter(SensationCourse::isComparable).toList();
        if (compared.isEmpty()) {
            return null;
        }
        if (compared.stream().anyMatch(one -> one.now().isBelow(one.baseline()))) {
            return Change.WORSENED;
        }
        boolean better = compared.stream()
                .anyMatch(one -> Objects.requireNonNull(one.baseline()).isBelow(one.now()));
        return better ? Change.IMPROVED : Change.UNCHANGED;
    }

    Optional<Sensation> at(String place) {
        return findings.stream().filter(one -> one.place().equals(place)).findFirst();
    }

    /** Sensation of all that was recorded. */
    @Schema(name = "SensationSummary", description = "Sensation of all that was recorded")
    public enum SensationSummary {
        NORMAL,
        ALTERED,
        ABSENT
    }

    /** What follows from the examination. */
    @Schema(name = "NeuroDerivation", description = "What follows from the examination")
    public record Derivation(
            @Schema(
                            description =
                                    "NORMAL: all recorded are 2; ABSENT: any is 0; else ALTERED; null where reflexes"
                                            + " alone were tested",
                            nullable = true)
                    @Nullable
                    SensationSummary sensation,
            @Schema(
                            description = "From baseline: WORSENED where any dermatome is lower; null without baseline",
                            nullable = true)
                    @Nullable
                    Change change,
            @Schema(description = "Whether a deficit is new or worse and not known to a doctor") boolean newDeficit)
            implements Derived {}
}
