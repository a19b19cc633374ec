package clinic.kinezioteka.programmes.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.assessment.Measured.Place;
import clinic.kinezioteka.programmes.episode.Episode.Side;
import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private long made;

    @Test
    void takesTheLatestReadingOfEachSide() {
        Assessment wrong = lasegue(Side.RIGHT);
        Assessment left = lasegue(Side.LEFT);
        Assessment again = lasegue(Side.RIGHT);
        assertThat(latest(wrong, left, again)).containsExactly(left, again);
    }

    @Test
    void takesTheLatestReadingOfEachMuscleGroup() {
        Assessment wrong = strength("HIP_EXTENSORS", null, "60");
        Assessment other = strength("KNEE_EXTENSORS", null, "95");
        Assessment again = strength("HIP_EXTENSORS", null, "91");
        assertThat(latest(wrong, other, again)).containsExactly(other, again);
    }

    @Test
    void keepsWhatTheLaterReadingDidNotLookAt() {
        Assessment force = strength("HIP_EXTENSORS", null, "60");
        Assessment grades = strength("HIP_EXTENSORS", 4, null);
        Assessment both = neuro(new Place("L5", "RIGHT", 2, 2), new Place("S1", "RIGHT", 2, 2));
        Assessment one = neuro(new Place("S1", "RIGHT", 2, 2));
        Assessment foot = gait(true);
        Assessment speed = gait(null);
        assertThat(latest(force, grades, both, one, foot, speed))
                .containsExactly(force, grades, both, one, foot, speed);
        Assessment allAgain =
                neuro(new Place("S1", "RIGHT", 2, 2), new Place("L5", "RIGHT", 2, 2), new Place("S1", "LEFT", 2, 2));
        assertThat(latest(both, one, allAgain)).containsExactly(allAgain);
    }

    @Test
    void keepsPinWhereTouchAloneWasLookedAtAgain() {
        Assessment both = neuro(place("S1", 2, 1));
        Assessment touch = neuro(place("S1", 2, null));
        Assessment pin = neuro(place("S1", null, 2));
        assertThat(latest(both, touch)).containsExactly(both, touch);
        assertThat(latest(touch, pin)).containsExactly(touch, pin);
        Assessment again = neuro(place("S1", 2, 2));
        assertThat(latest(both, touch, pin, again)).containsExactly(again);
    }

    @Test
    void goesByWhenItWasRecordedNotByWhenItWasAnnounced() {
        Assessment earlier = lasegue(Side.RIGHT);
        Assessment later = lasegue(Side.RIGHT);
        assertThat(latest(later, earlier)).containsExactly(later);
    }

    private static List<Assessment> latest(Assessment... measured) {
        return new Examination(List.of(measured), List.of(), true).latest();
    }

    private Assessment lasegue(Side side) {
        return of(AssessmentKind.LASEGUE, new Measured(side, null, null, null, null, null, null), null);
    }

    private Assessment strength(String group, @Nullable Integer grade, @Nullable String symmetry) {
        return of(AssessmentKind.STRENGTH, new Measured(null, group, null, grade, null, null, null), symmetry);
    }

    private Assessment neuro(Place... places) {
        return of(AssessmentKind.NEURO, new Measured(null, null, null, null, null, null, List.of(places)), null);
    }

    private static Place place(String dermatome, @Nullable Integer touch, @Nullable Integer pin) {
        return new Place(dermatome, "RIGHT", touch, pin);
    }

    private Assessment gait(@Nullable Boolean steppage) {
        return of(AssessmentKind.GAIT, new Measured(null, null, BigDecimal.ONE, null, steppage, null, null), null);
    }

    private Assessment of(AssessmentKind kind, Measured measured, @Nullable String symmetry) {
        UUID id = new UUID(++made, 0);
        Derived derived = new Derived(
                null,
                null,
                null,
                null,
                null,
                null,
                symmetry == null ? null : new BigDecimal(symmetry),
                null,
                null,
                null,
                null);
        Assessment assessment = new Assessment(id, new UUID(0, 1));
        assessment.follow(
                new Announced(id, new UUID(0, 2), null, kind.name(), null, Instant.EPOCH, "STAFF", measured, derived),
                kind,
                0,
                Instant.EPOCH);
        return assessment;
    }
}
