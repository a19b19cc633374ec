package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.episode.Condition;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.kind.Course;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.Function;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.assessments.reference.PublishedStandards;
import clinic.kinezioteka.assessments.reference.Standards;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lumbar episode that was closed on 30 October, with measurements so many days after that, or before. */
final class ClosedCourse {

    private static final Standards STANDARDS = PublishedStandards.read();
    private static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");
    private static final LocalDate CLOSED_ON = LocalDate.of(2026, 10, 30);

    private final List<Measured> measured = new ArrayList<>();
    private Function.@Nullable Analgesics told;

    ClosedCourse with(int day, Measurement measurement) {
        return with(day, RecordedBy.STAFF, measurement);
    }

    ClosedCourse with(int day, RecordedBy by, Measurement measurement) {
        Earlier<Measurement> value = new Earlier<>(
                UUID.randomUUID(),
                CLOSED_ON.plusDays(day).atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant(),
                null,
                by,
                measurement);
        Complaint complaint = new Complaint(Condition.RADICULITIS, Region.LUMBAR, Side.RIGHT);
        Course course = new Course(complaint, value.assessmentId(), value.performedAt(), null, by, List.of(), Set.of());
        measured.add(new Measured(value, measurement.interpret(course, new Reading(STANDARDS))));
        return this;
    }

    ClosedCourse toldAnalgesics(Function.Analgesics analgesics) {
        told = analgesics;
        return this;
    }

    Judgement judged() {
        measured.sort(Comparator.comparing(one -> one.value().performedAt()));
        return OutcomeRules.judge(new ClosedEpisode(CLOSED_ON, ZONE, told, true, true, measured), STANDARDS);
    }
}
