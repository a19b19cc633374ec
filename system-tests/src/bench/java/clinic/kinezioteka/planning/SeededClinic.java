package clinic.kinezioteka.planning;

import clinic.kinezioteka.programmes.planning.PlanningSettings;
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
import clinic.kinezioteka.programmes.timetable.ClinicTimes;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import clinic.kinezioteka.programmes.timetable.Surroundings.Space;
import clinic.kinezioteka.programmes.timetable.Surroundings.Unit;
import clinic.kinezioteka.programmes.timetable.WorkingDays;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Twenty practitioners, ten rooms and twelve device units, each of them taken for three fifths of its hours for months ahead. */
final class SeededClinic {
    static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");
    static final LocalDate FROM = LocalDate.of(2026, 9, 7);
    private static final int DOCTORS = 5;
    private static final int THERAPISTS = 15;
    private static final int ROOMS = 10;
    private static final int DAYS_TAKEN = 140;
    private static final double OCCUPANCY = 0.6;
    private static final int OPENS = 8;
    private static final int CLOSES = 18;

    private final Random random;
    private final SchedulingSettings settings;
    private final Surroundings around;
    private final List<UUID> therapists;

    SeededClinic(long seed, SchedulingSettings settings) {
        this.random = new Random(seed);
        this.settings = settings;
        List<Person> therapistsThere = people(2, THERAPISTS);
        this.therapists = therapistsThere.stream().map(Person::id).toList();
        this.around = new Surroundings(
                times(settings),
                people(1, DOCTORS),
                therapistsThere,
                IntStream.range(0, ROOMS)
                        .mapToObj(index -> new Space(new UUID(3, index), Set.of(), Set.of(), taken()))
                        .toList(),
                devices(),
                Busy.never(),
                Set.of());
    }

    static SchedulingSettings scheduling() {
        return settings(SchedulingSettings.class, Map.of());
    }

    static PlanningSettings planning(Map<String, String> values) {
        return settings(PlanningSettings.class, values);
    }

    static ClinicTimes times(SchedulingSettings settings) {
        return new ClinicTimes(
                ZONE,
                settings.gridMinutes(),
                new WorkingDays(settings.workingDays(), Set.of()),
                List.of(),
                Busy.never(),
                Instant.MIN,
                Instant.MIN);
    }

    static <T> T settings(Class<T> type, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(type)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(type);
    }

    /** Who and what is there, and when; of no patient. */
    Surroundings around() {
        return around;
    }

    /** A module of 15 visits in 35 to 49 days for somebody who has wishes and other things to do. */
    SeriesRequest patient() {
        List<Step> steps = new ArrayList<>();
        steps.add(step(VisitKind.DOCTOR_INITIAL, 0, Set.of()));
        Set<DeviceKind> devices = random.nextInt(10) < 4 ? Set.of(anyKind()) : Set.of();
        for (int session = 1; session <= 12; session++) {
            steps.add(step(VisitKind.SESSION, session, devices));
            if (session == 6) {
                steps.add(step(VisitKind.DOCTOR_CONTROL, 0, Set.of()));
            }
        }
        steps.add(step(VisitKind.DOCTOR_FINAL, 0, Set.of()));
        return new SeriesRequest(
                steps, new Window(35, 49, 0), FROM, Instant.MIN, Instant.MAX, wishes(), false, busyPatient());
    }

    private Surroundings busyPatient() {
        List<Span> own = new ArrayList<>();
        for (int week = 0; week < 20; week++) {
            own.add(span(FROM.plusDays(week * 7L + random.nextInt(5)), OPENS + random.nextInt(6), 4));
        }
        return new Surroundings(
                around.clinic(),
                around.doctors(),
                around.therapists(),
                around.rooms(),
                around.devices(),
                Busy.at(own),
                Set.of());
    }

    private Wishes wishes() {
        return switch (random.nextInt(4)) {
            case 0 -> new Wishes(Set.of(), LocalTime.of(8, 0), LocalTime.of(12, 0), List.of(), List.of());
            case 1 ->
                new Wishes(
                        EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                        null,
                        null,
                        List.of(),
                        List.of());
            case 2 -> new Wishes(Set.of(), null, null, List.of(therapists.get(random.nextInt(THERAPISTS))), List.of());
            default -> Wishes.none();
        };
    }

    private Step step(VisitKind kind, int session, Set<DeviceKind> devices) {
        Need need = new Need(kind, settings.lengths().of(kind), settings.buffer(), devices, Set.of());
        return new Step(id(), 1, session == 0 ? null : session, need, null, null, null);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private DeviceKind anyKind() {
        return around.devices().get(random.nextInt(around.devices().size())).kind();
    }

    private List<Person> people(int kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Person(new UUID(kind, index), weekdays(), Set.of(), taken()))
                .toList();
    }

    /** One unit of each kind, and a second one of the first four. */
    private List<Unit> devices() {
        DeviceKind[] kinds = DeviceKind.values();
        return IntStream.range(0, kinds.length + 4)
                .mapToObj(index -> new Unit(new UUID(4, index), kinds[index % kinds.length], taken()))
                .toList();
    }

    private static WeeklyHours weekdays() {
        return new WeeklyHours(List.of(new Week(
                FROM.minusYears(1),
                null,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                        .map(day -> new Hours(day, LocalTime.of(OPENS, 0), LocalTime.of(CLOSES, 0)))
                        .toList())));
    }

    private Calendar taken() {
        List<Span> spans = new ArrayList<>();
        for (int day = 0; day < DAYS_TAKEN; day++) {
            for (int hour = OPENS; hour < CLOSES; hour++) {
                if (random.nextDouble() < OCCUPANCY) {
                    spans.add(span(FROM.plusDays(day), hour, 1));
                }
            }
        }
        return Calendar.taken(Busy.at(spans));
    }

    private static Span span(LocalDate day, int hour, int hours) {
        return Span.of(day.atTime(hour, 0).atZone(ZONE).toInstant(), Duration.ofHours(hours));
    }
}
