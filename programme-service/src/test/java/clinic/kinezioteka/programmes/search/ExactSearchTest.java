package clinic.kinezioteka.programmes.search;

import static clinic.kinezioteka.programmes.series.Clinic.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Busy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search against trying out every way, in small clinics made at random. */
class ExactSearchTest {
    private static final int DAYS = Clinic.SETTINGS.searchDays() + 20;

    private Set<LocalDate> doctorAway;
    private Set<LocalDate> therapistAway;
    private Set<LocalDate> patientAway;
    private Set<LocalDate> otherSessions;
    private List<Step> chain;
    private Window window;

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheEarliestSeriesIfThereIsOne(int seed) {
        Random random = new Random(seed);
        doctorAway = days(random, random.nextInt(60));
        therapistAway = days(random, random.nextInt(60));
        patientAway = days(random, random.nextInt(40));
        otherSessions = days(random, random.nextInt(25));
        chain = Clinic.chain(1, 1 + random.nextInt(2));
        int min = 2 + random.nextInt(9);
        window = new Window(min, min + random.nextInt(4), 0);
        SeriesOutcome outcome = clinic().search(chain, window, MONDAY, Wishes.none());
        Optional<List<LocalDate>> best = IntStream.rangeClosed(0, Clinic.SETTINGS.searchDays())
                .mapToObj(MONDAY::plusDays)
                .flatMap(first -> bestFrom(first).stream())
                .findFirst();
        assertThat(outcome.isComplete()).isEqualTo(best.isPresent());
        best.ifPresent(ends -> {
            List<Step> placed = outcome.placed();
            assertThat(List.of(Clinic.day(placed.get(0)), Clinic.day(placed.get(placed.size() - 1))))
                    .isEqualTo(ends);
            assertThat(clinic().judge(placed, window, Clinic.ids(chain))).isEmpty();
        });
        if (best.isEmpty()) {
            assertThat(outcome.conflicts()).isNotEmpty();
        }
    }

    private Clinic clinic() {
        Clinic clinic = new Clinic();
        clinic.doctors.set(0, Clinic.person(Clinic.DOCTOR, busy(doctorAway)));
        clinic.therapists.set(0, Clinic.person(Clinic.THERAPIST, busy(therapistAway)));
        clinic.patient = busy(patientAway);
        clinic.sessionDays = otherSessions;
        return clinic;
    }

    private Optional<List<LocalDate>> bestFrom(LocalDate first) {
        return IntStream.rangeClosed(window.minDays(), window.maxDays())
                .mapToObj(first::plusDays)
                .filter(last -> isFree(0, first) && reaches(1, first, null, last))
                .findFirst()
                .map(last -> List.of(first, last));
    }

    /** Whether the steps from one on can follow a day and end on another. */
    private boolean reaches(int step, LocalDate before, LocalDate lastSession, LocalDate end) {
        if (step == chain.size()) {
            return before.equals(end);
        }
        Step one = chain.get(step);
        for (LocalDate day = before; !day.isAfter(end); day = day.plusDays(1)) {
            boolean rested = !one.isSession() || lastSession == null || !day.isBefore(lastSession.plusDays(2));
            boolean inTime = !one.closesHalf()
                    || !day.isAfter(new Clinic().around().workingDays().after(before, 3));
            if (rested
                    && inTime
                    && isFree(step, day)
                    && reaches(step + 1, day, one.isSession() ? day : lastSession, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(int step, LocalDate day) {
        boolean session = chain.get(step).isSession();
        boolean works = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        boolean rested =
                !session || IntStream.rangeClosed(-1, 1).mapToObj(day::plusDays).noneMatch(otherSessions::contains);
        return works && rested && !patientAway.contains(day) && !(session ? therapistAway : doctorAway).contains(day);
    }

    private static Set<LocalDate> days(Random random, int percent) {
        return IntStream.range(0, DAYS)
                .filter(day -> random.nextInt(100) < percent)
                .mapToObj(MONDAY::plusDays)
                .collect(Collectors.toSet());
    }

    private static Busy busy(Set<LocalDate> days) {
        return Clinic.takenOn(days.toArray(LocalDate[]::new));
    }
}
