package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.episode.Condition;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Finding;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.RedFlag;
import clinic.kinezioteka.assessments.reference.PublishedStandards;
import clinic.kinezioteka.assessments.reference.Standards;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Measurements of one episode in the order of their time, a week apart unless told. */
final class Examination {

    static final Standards STANDARDS = PublishedStandards.read();

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

    private final Complaint complaint;
    private final List<Earlier<?>> earlier = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private Examination(Complaint complaint) {
        this.complaint = complaint;
    }

    static Examination of(Region region, Side side) {
        Condition condition = region.compareTo(Region.LUMBAR) <= 0 ? Condition.RADICULITIS : Condition.SCIATICA;
        return new Examination(new Complaint(condition, region, side));
    }

    static Examination lumbarRight() {
        return of(Region.LUMBAR, Side.RIGHT);
    }

    Examination after(Measurement... measurements) {
        for (Measurement measurement : measurements) {
            earlier.add(new Earlier<>(UUID.randomUUID(), next(), UUID.randomUUID(), RecordedBy.STAFF, measurement));
        }
        return this;
    }

    /** Several at one visit. */
    Examination afterVisitWith(Measurement... measurements) {
        UUID visit = UUID.randomUUID();
        Instant at = next();
        for (Measurement measurement : measurements) {
            earlier.add(new Earlier<>(UUID.randomUUID(), at, visit, RecordedBy.STAFF, measurement));
        }
        return this;
    }

    Examination afterThePatientRecorded(Measurement measurement) {
        earlier.add(new Earlier<>(UUID.randomUUID(), next(), null, RecordedBy.PATIENT, measurement));
        return this;
    }

    Examination known(String series) {
        known.add(series);
        return this;
    }

    Interpretation interpret(Measurement measurement) {
        return interpret(measurement, RecordedBy.STAFF, UUID.randomUUID());
    }

    Interpretation interpretOfThePatient(Measurement measurement) {
        return interpret(measurement, RecordedBy.PATIENT, UUID.randomUUID());
    }

    /** At the visit of the last earlier one. */
    Interpretation interpretAtTheSameVisit(Measurement measurement) {
        return interpret(
                measurement, RecordedBy.STAFF, earlier.get(earlier.size() - 1).visitId());
    }

    <D extends Derived> D derive(Measurement measurement, Class<D> type) {
        return type.cast(interpret(measurement).derived());
    }

    List<String> findings(Measurement measurement) {
        return interpret(measurement).findings().stream().map(Finding::code).toList();
    }

    List<String> redFlags(Measurement measurement) {
        return interpret(measurement).redFlags().stream().map(RedFlag::code).toList();
    }

    void fit(Measurement measurement) {
        measurement.fit(complaint, STANDARDS);
    }

    static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    private Interpretation interpret(Measurement measurement, RecordedBy by, UUID visit) {
        Course course = new Course(complaint, UUID.randomUUID(), next(), visit, by, earlier, known);
        return measurement.interpret(course, new Reading(STANDARDS));
    }

    private Instant next() {
        return START.plus(Duration.ofDays(7L * earlier.size()));
    }
}
