package clinic.kinezioteka.programmes.search;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.UnmetWish;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Calendar;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WishedLanguageTest {
    private static final Wishes ENGLISH = new Wishes(Set.of(), null, null, List.of(), List.of(), Set.of("en", "pl"));

    private final Clinic clinic = new Clinic();

    @Test
    void givesTheSeriesToATherapistWhoSpeaksIt() {
        clinic.doctors.set(0, speaking(Clinic.DOCTOR, "lt", "pl"));
        clinic.therapists.set(0, speaking(Clinic.THERAPIST, "lt"));
        clinic.therapists.add(speaking(Clinic.SECOND_THERAPIST, "lt", "en"));
        SeriesOutcome outcome = search();
        assertThat(outcome.placed()).filteredOn(Step::isSession).hasSize(6).allMatch(step -> step.at()
                .practitionerId()
                .equals(Clinic.SECOND_THERAPIST));
        assertThat(outcome.unmet()).isEmpty();
    }

    @Test
    void tellsOfEachVisitWhoseLanguageGaveWay() {
        clinic.doctors.set(0, speaking(Clinic.DOCTOR, "en"));
        SeriesOutcome outcome = search();
        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.unmet()).hasSize(6).allSatisfy(unmet -> {
            assertThat(unmet.wish()).isEqualTo(UnmetWish.Wish.PREFERRED_LANGUAGE);
            assertThat(unmet.because()).isNotBlank();
        });
    }

    private SeriesOutcome search() {
        return clinic.search(Clinic.chain(1, 3), new Window(18, 21, 0), Clinic.MONDAY, ENGLISH);
    }

    private static Person speaking(UUID id, String... languages) {
        return new Person(id, Clinic.weekdays(8, 18), Set.of(), Set.of(languages), Calendar.free());
    }
}
