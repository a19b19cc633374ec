package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.interpretation.Comparison;
import clinic.kinezioteka.assessments.interpretation.Difference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement is read against.
 *
 * @param earlier the episode's valid measurements of the same kind performed before this one, earliest first
 * @param known series whose deficit was found in this episode, and a doctor has reviewed and cleared it
 */
public record Course(
        Complaint complaint,
        UUID assessmentId,
        Instant performedAt,
        @Nullable UUID visitId,
        RecordedBy recordedBy,
        List<? extends Earlier<?>> earlier,
        Set<String> known) {

    /** What staff recorded before of this kind. */
    <M extends Measurement> List<Earlier<M>> byStaff(Class<M> kind, Predicate<M> which) {
        return all(kind, which).filter(Earlier::byStaff).toList();
    }

    /** The same, with this measurement as the last where staff recorded it. */
    <M extends Measurement> List<Earlier<M>> byStaffWith(M now, Class<M> kind, Predicate<M> which) {
        List<Earlier<M>> all = new ArrayList<>(byStaff(kind, which));
        if (recordedBy == RecordedBy.STAFF) {
            all.add(now(now));
        }
        return all;
    }

    /** This measurement as later ones will see it. */
    <M extends Measurement> Earlier<M> now(M measurement) {
        return new Earlier<>(assessmentId, performedAt, visitId, recordedBy, measurement);
    }

    /** The baseline: the earliest that staff recorded; none where this is the earliest itself. */
    <M extends Measurement> Optional<M> baseline(Class<M> kind, Predicate<M> which) {
        return all(kind, which)
                .filter(Earlier::byStaff)
                .map(Earlier::measurement)
                .findFirst();
    }

    /** The one before, by the same hand: staff's for staff, the patient's own for a patient. */
    <M extends Measurement> Optional<M> last(Class<M> kind, Predicate<M> which) {
        return all(kind, which)
                .filter(one -> one.recordedBy() == recordedBy)
                .map(Earlier::measurement)
                .reduce((before, after) -> after);
    }

    /** This one against the baseline of its series. */
    @Nullable
    Comparison fromBaseline(Measurement now) {
        return series(now)
                .filter(Earlier::byStaff)
                .findFirst()
                .map(one -> compare(one, now))
                .orElse(null);
    }

    /** This one against the one before it in its series, by the same hand. */
    @Nullable
    Comparison fromLast(Measurement now) {
        return series(now)
                .filter(one -> one.recordedBy() == recordedBy)
                .reduce((before, after) -> after)
                .map(one -> compare(one, now))
                .orElse(null);
    }

    /** Each number against the earliest by staff that has it. */
    List<Difference> changes(Measurement now) {
        return now.measures(complaint).stream()
                .flatMap(measure -> series(now)
                        .filter(Earlier::byStaff)
                        .flatMap(one -> one.measurement().measures(complaint).stream())
                        .filter(before -> before.name().equals(measure.name()))
                        .findFirst()
                        .map(before -> Difference.of(before, measure))
                        .stream())
                .toList();
    }

    private Stream<? extends Earlier<?>> series(Measurement now) {
        return earlier.stream().filter(one -> one.measurement().series().equals(now.series()));
    }

    private <M extends Measurement> Stream<Earlier<M>> all(Class<M> kind, Predicate<M> which) {
        return earlier.stream()
                .map(one -> one.as(kind))
                .flatMap(Optional::stream)
                .filter(one -> which.test(one.measurement()));
    }

    private Comparison compare(Earlier<?> before, Measurement now) {
        return Comparison.of(
                before.assessmentId(),
                before.performedAt(),
                before.measurement().measures(complaint),
                now.measures(complaint));
    }
}
