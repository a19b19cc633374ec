package clinic.kinezioteka.planning;

import clinic.kinezioteka.programmes.disruption.Movable;
import clinic.kinezioteka.programmes.disruption.PatientBook;
import clinic.kinezioteka.programmes.disruption.PatientBook.Chain;
import clinic.kinezioteka.programmes.disruption.Situation;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import clinic.kinezioteka.programmes.timetable.Surroundings.Space;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A week in a seeded clinic in which one therapist has, three hours in five, a session of a patient with a whole module around it, in a
 * room that is free then. These visits come on top of what the clinic's calendars hold, his own hours apart.
 */
final class BookedWeek {
    private static final LocalDate MONDAY = SeededClinic.FROM.plusWeeks(4);
    private static final Span WEEK =
            Span.of(MONDAY.atStartOfDay(SeededClinic.ZONE).toInstant(), Duration.ofDays(5));
    private static final int WEEKS = 6;

    private final SchedulingSettings settings;
    private final Surroundings around;
    private final Random random;
    private final Person therapist;
    private final Map<UUID, List<Span>> rooms = new HashMap<>();
    private final List<PatientBook> books = new ArrayList<>();
    private final List<Movable> visits = new ArrayList<>();

    BookedWeek(long seed, SchedulingSettings settings) {
        this.settings = settings;
        this.around = new SeededClinic(seed, settings).around();
        this.random = new Random(seed);
        this.therapist = around.therapists().get(0);
        for (LocalDate day = MONDAY; day.getDayOfWeek() != DayOfWeek.SATURDAY; day = day.plusDays(1)) {
            for (int hour = 8; hour < 18; hour++) {
                Span span = session(day, hour);
                if (!therapist.calendar().taken().isFree(span)) {
                    book(day, hour, span);
                }
            }
        }
    }

    /** What a search for other places has to know while the therapist is away all week. */
    Situation withoutTherapist() {
        return new Situation(
                around.with(Map.of()).without(therapist.id(), WEEK),
                books,
                visits,
                MONDAY.minusDays(28),
                MONDAY.plusDays(4 + 28),
                settings);
    }

    Collection<UUID> hisVisits() {
        return visits.stream().map(Movable::id).toList();
    }

    private void book(LocalDate day, int hour, Span span) {
        freeRoom(span).ifPresent(room -> {
            rooms.computeIfAbsent(room, id -> new ArrayList<>()).add(span);
            Placement at = new Placement(span, therapist.id(), room, List.of());
            List<Step> chain = chain(day, hour, at);
            UUID patient = id();
            books.add(new PatientBook(
                    patient, List.of(new Chain(chain, Map.of(1, new Window(35, 49, 0)), Set.of())), Busy.never()));
            chain.stream()
                    .filter(step -> at.equals(step.at()))
                    .forEach(step -> visits.add(new Movable(patient, step, true)));
        });
    }

    private Optional<UUID> freeRoom(Span span) {
        return around.rooms().stream()
                .filter(room -> room.calendar().taken().isFree(span))
                .map(Space::id)
                .filter(room -> rooms.getOrDefault(room, List.of()).stream().noneMatch(span::overlaps))
                .findFirst();
    }

    /** Two sessions a week with a day between, of which one lies there. */
    private List<Step> chain(LocalDate day, int hour, Placement there) {
        int first = day.getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue() ? 0 : -2;
        LocalDate start = day.plusDays(first).minusWeeks(random.nextInt(WEEKS));
        List<Step> steps = new ArrayList<>();
        steps.add(doctors(VisitKind.DOCTOR_INITIAL, start.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))));
        for (int number = 1; number <= 2 * WEEKS; number++) {
            LocalDate on = start.plusWeeks((number - 1) / 2).plusDays(number % 2 == 0 ? 2 : 0);
            Placement at = on.equals(day)
                    ? there
                    : new Placement(session(on, hour), therapist.id(), there.roomId(), List.of());
            steps.add(step(VisitKind.SESSION, number, at));
            if (number == WEEKS) {
                steps.add(doctors(VisitKind.DOCTOR_CONTROL, nextWorkingDay(on)));
            }
        }
        LocalDate last = steps.get(steps.size() - 1).at().day(SeededClinic.ZONE);
        steps.add(doctors(VisitKind.DOCTOR_FINAL, nextWorkingDay(last)));
        return steps;
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? day.plusDays(3) : day.plusDays(1);
    }

    private Step doctors(VisitKind kind, LocalDate day) {
        Span early = Span.of(
                day.atTime(7, 0).atZone(SeededClinic.ZONE).toInstant(),
                settings.lengths().of(kind));
        return step(
                kind,
                null,
                new Placement(
                        early,
                        around.doctors().get(0).id(),
                        around.rooms().get(0).id(),
                        List.of()));
    }

    private Step step(VisitKind kind, Integer session, Placement at) {
        Need need = new Need(kind, settings.lengths().of(kind), settings.buffer(), Set.of(), Set.of());
        return new Step(id(), 1, session, need, at, null, null);
    }

    private Span session(LocalDate day, int hour) {
        return Span.of(
                day.atTime(hour, 0).atZone(SeededClinic.ZONE).toInstant(),
                settings.lengths().of(VisitKind.SESSION));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
