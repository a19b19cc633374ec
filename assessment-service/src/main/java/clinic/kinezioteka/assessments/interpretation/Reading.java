package clinic.kinezioteka.assessments.interpretation;

import clinic.kinezioteka.assessments.reference.ReferenceSet;
import clinic.kinezioteka.assessments.reference.SafetyText;
import clinic.kinezioteka.assessments.reference.Sex;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.reference.Threshold;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reading of one measurement: remembers each limit that it consults, and what it finds. */
public final class Reading {

    private final Standards standards;
    private final Set<Threshold> consulted = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RedFlag> redFlags = new ArrayList<>();

    public Reading(Standards standards) {
        this.standards = standards;
    }

    /** The limit of this name; it will stand with its source in the interpretation. */
    public BigDecimal limit(String name) {
        Threshold threshold = standards.referenceSet().at(name);
        consulted.add(threshold);
        return threshold.value();
    }

    /** What is to be expected, where the set knows it; consulted only then. */
    public Optional<BigDecimal> reference(String name) {
        return standards.referenceSet().find(name).map(threshold -> limit(threshold.name()));
    }

    /** The norm of this name; none of somebody who is not of its population. */
    public Optional<Norm> norm(String name, @Nullable Integer ageYears, @Nullable Sex sex) {
        boolean applies = standards
                .referenceSet()
                .find(name + "_LEAST")
                .map(Threshold::onlyFor)
                .filter(population -> population.includes(ageYears, sex))
                .isPresent();
        return applies ? Optional.of(new Norm(limit(name + "_LEAST"), limit(name + "_MOST"))) : Optional.empty();
    }

    /** Whether the value is at least the limit of this name. */
    public boolean reaches(BigDecimal value, String name) {
        return value.compareTo(limit(name)) >= 0;
    }

    /** Whether the value is greater than the limit of this name. */
    public boolean exceeds(BigDecimal value, String name) {
        return value.compareTo(limit(name)) > 0;
    }

    public void finding(String code, Severity severity, Words words) {
        findings.add(new Finding(code, severity, words.english(), words.lithuanian()));
    }

    /** @param series kind, muscle or dermatome, and side of what was measured */
    public void redFlag(String code, String series) {
        SafetyText safety = standards.safetyText(code);
        redFlags.add(
                new RedFlag(code, safety.tier(), safety.action(), safety.text().english(), series));
    }

    public Interpretation conclude(Derived derived, @Nullable Comparison fromBaseline, @Nullable Comparison fromLast) {
        ReferenceSet set = standards.referenceSet();
        return new Interpretation(
                derived,
                List.copyOf(findings),
                List.copyOf(redFlags),
                fromBaseline,
                fromLast,
                List.copyOf(consulted),
                new ReferenceSetVersion(set.code(), set.version()));
    }
}
