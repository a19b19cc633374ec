package clinic.kinezioteka.planning;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.resource.WeeklyHours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Week;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Calendar;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import clinic.kinezioteka.programmes.timetable.Surroundings.Space;
import clinic.kinezioteka.programmes.timetable.Surroundings.Unit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** One doctor, two therapists, two rooms and one traction table for four hours a day, half taken: small enough to be proven. */
final class SmallClinic {
    static final LocalDate FROM = SeededClinic.FROM;
    static final int MAX_DAYS = 17;
    static final SchedulingSettings SETTINGS =
            SeededClinic.settings(SchedulingSettings.class, Map.of("kinezioteka.scheduling.grid-minutes", "60"));
    private static final int OPENS = 8;
    private static final int CLOSES = 12;
    private static final double OCCUPANCY = 0.4;

    private final Random random;
    private final Surroundings around;
    private final List<UUID> therapists;

    SmallClinic(long seed) {
        this.random = new Random(seed);
        List<Person> there = people(2, 2);
        this.therapists = there.stream().map(Person::id).toList();
        this.around = new Surroundings(
                SeededClinic.times(SETTINGS),
                people(1, 1),
                there,
                IntStream.range(0, 2)
                        .mapToObj(index -> new Space(new UUID(3, index), Set.of(), Set.of(), taken(OCCUPANCY / 2)))
                        .toList(),
                List.of(new Unit(new UUID(4, 0), DeviceKind.TRACTION_TABLE, taken(OCCUPANCY))),
                Busy.never(),
                Set.of());
    }

    /** Two or three patients with chains of five or seven visits. */
    List<SeriesRequest> patients() {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(index -> patient())
                .toList();
    }

    private SeriesRequest patient() {
        int half = 1 + random.nextInt(2);
        Set<DeviceKind> devices = random.nextBoolean() ? Set.of(DeviceKind.TRACTION_TABLE) : Set.of();
        List<Step> steps = new ArrayList<>();
        steps.add(step(VisitKind.DOCTOR_INITIAL, 0, Set.of()));
        for (int session = 1; session <= 2 * half; session++) {
            steps.add(step(VisitKind.SESSION, session, devices));
            if (session == half) {
                steps.add(step(VisitKind.DOCTOR_CONTROL, 0, Set.of()));
            }
        }
        steps.add(step(VisitKind.DOCTOR_FINAL, 0, Set.of()));
        return new SeriesRequest(
                steps, new Window(5 + 3 * half, MAX_DAYS, 0), FROM, Instant.MIN, Instant.MAX, wishes(), false, around);
    }

    private Wishes wishes() {
        Set<DayOfWeek> days = random.nextBoolean() ? EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY) : Set.of();
        LocalTime latest = random.nextBoolean() ? LocalTime.of(10, 0) : null;
        List<UUID> liked = random.nextBoolean() ? List.of(therapists.get(random.nextInt(2))) : List.of();
        return new Wishes(days, null, latest, liked, List.of());
    }

    private Step step(VisitKind kind, int session, Set<DeviceKind> devices) {
        Need need = new Need(kind, SETTINGS.lengths().of(kind), SETTINGS.buffer(), devices, Set.of());
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new Step(id, 1, session == 0 ? null : session, need, null, null, null);
    }

    private List<Person> people(int kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Person(new UUID(kind, index), mornings(), Set.of(), taken(OCCUPANCY)))
                .toList();
    }

    private static WeeklyHours mornings() {
        return new WeeklyHours(List.of(new Week(
                FROM.minusYears(1),
                null,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                        .map(day -> new Hours(day, LocalTime.of(OPENS, 0), LocalTime.of(CLOSES, 0)))
                        .toList())));
    }

    private Calendar taken(double share) {
        List<Span> spans = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            for (int hour = OPENS; hour < CLOSES; hour++) {
                if (random.nextDouble() < share) {
                    spans.add(Span.of(
                            FROM.plusDays(day)
                                    .atTime(hour, 0)
                                    .atZone(SeededClinic.ZONE)
                                    .toInstant(),
                            Duration.ofHours(1)));
                }
            }
        }
        return Calendar.taken(Busy.at(spans));
    }
}
