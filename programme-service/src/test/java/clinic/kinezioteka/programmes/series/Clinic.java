package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.constraint.SchedulingConstraints;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.resource.WeeklyHours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Week;
import clinic.kinezioteka.programmes.search.SeriesSearch;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small clinic in Vilnius that works Monday to Friday from 8 to 18: what a test does not change is free. */
public final class Clinic {
    public static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    public static final UUID DOCTOR = new UUID(1, 1);
    public static final UUID THERAPIST = new UUID(1, 2);
    public static final UUID SECOND_THERAPIST = new UUID(1, 3);
    public static final UUID ROOM = new UUID(2, 1);
    public static final UUID TABLE = new UUID(3, 1);
    public static final SchedulingSettings SETTINGS = new SmallRyeConfigBuilder()
            .withMapping(SchedulingSettings.class)
            .build()
            .getConfigMapping(SchedulingSettings.class);

    public List<Person> doctors = new ArrayList<>(List.of(person(DOCTOR, Busy.never())));
    public List<Person> therapists = new ArrayList<>(List.of(person(THERAPIST, Busy.never())));
    public List<Space> rooms = new ArrayList<>(List.of(room(Calendar.free())));
    public List<Unit> devices = new ArrayList<>(List.of(table(Calendar.free())));
    public Busy patient = Busy.never();
    public Set<LocalDate> sessionDays = Set.of();
    public Instant notBefore = Instant.MIN;

    public ZoneId zone = ZONE;
    public List<Hours> openingHours = List.of();
    public Busy closed = Busy.never();
    Set<LocalDate> closedDays = Set.of();
    public Duration notice = Duration.ZERO;

    public Surroundings around() {
        ClinicTimes times = new ClinicTimes(
                zone,
                SETTINGS.gridMinutes(),
                new WorkingDays(SETTINGS.workingDays(), closedDays),
                openingHours,
                closed,
                notBefore,
                notice.isZero() ? notBefore : notBefore.plus(notice));
        return new Surroundings(times, doctors, therapists, rooms, devices, patient, sessionDays);
    }

    /** Somebody of all skills who works the usual hours. */
    public static Person person(UUID id, Calendar calendar) {
        return new Person(id, weekdays(8, 18), Set.of(), calendar);
    }

    public static Person person(UUID id, Busy taken) {
        return person(id, Calendar.taken(taken));
    }

    public static Space room(Calendar calendar, VisitKind... fitFor) {
        return new Space(ROOM, Set.of(fitFor), Set.of(), calendar);
    }

    public static Unit table(Calendar calendar) {
        return new Unit(TABLE, DeviceKind.TRACTION_TABLE, calendar);
    }

    public SeriesOutcome search(List<Step> steps, Window window, LocalDate from, Wishes wishes) {
        return SeriesSearch.search(
                new SeriesRequest(steps, window, from, Instant.MIN, Instant.MAX, wishes, false, around()), SETTINGS);
    }

    public SeriesOutcome search(int sessionsPerHalf, int minDays, int maxDays, LocalDate from) {
        return search(chain(1, sessionsPerHalf), new Window(minDays, maxDays, 0), from, Wishes.none());
    }

    /** All conflicts of placing some visits of a chain. */
    public List<Conflict> judge(List<Step> chain, Window window, Set<UUID> subjects) {
        return SchedulingConstraints.broken(
                new Proposal(chain, subjects, Map.of(1, window), around(), SETTINGS.doctorWithinWorkingDays(), false));
    }

    public static List<Step> chain(int module, int sessionsPerHalf, DeviceKind... devices) {
        List<Step> steps = new ArrayList<>();
        steps.add(doctors(module, VisitKind.DOCTOR_INITIAL));
        for (int number = 1; number <= 2 * sessionsPerHalf; number++) {
            steps.add(session(module, number, devices));
            if (number == sessionsPerHalf) {
                steps.add(doctors(module, VisitKind.DOCTOR_CONTROL));
            }
        }
        steps.add(doctors(module, VisitKind.DOCTOR_FINAL));
        return steps;
    }

    public static Step doctors(int module, VisitKind kind) {
        return step(module, kind, null);
    }

    public static Step session(int module, int number, DeviceKind... devices) {
        return step(module, VisitKind.SESSION, number, devices);
    }

    private static Step step(int module, VisitKind kind, @Nullable Integer number, DeviceKind... devices) {
        Need need = new Need(kind, SETTINGS.lengths().of(kind), SETTINGS.buffer(), Set.of(devices), Set.of());
        return new Step(UUID.randomUUID(), module, number, need, null, null, null);
    }

    public static Step at(Step step, LocalDate day, int hour) {
        UUID person = step.kind().isDoctors() ? DOCTOR : THERAPIST;
        return step.at(new Placement(span(day, hour, step), person, ROOM, List.of()));
    }

    public static Span span(LocalDate day, int hour, Step step) {
        return Span.of(instant(day, hour), step.need().length());
    }

    public static Instant instant(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    static Span wholeDay(LocalDate day) {
        return new Span(
                day.atStartOfDay(ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    public static Busy takenOn(LocalDate... days) {
        return Busy.at(Stream.of(days).map(Clinic::wholeDay).toList());
    }

    public static WeeklyHours weekdays(int from, int to) {
        return hours(from, to, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    public static WeeklyHours hours(int from, int to, Set<DayOfWeek> days) {
        return new WeeklyHours(List.of(new Week(
                LocalDate.of(2020, 1, 1),
                null,
                days.stream()
                        .map(day -> new Hours(day, LocalTime.of(from, 0), LocalTime.of(to, 0)))
                        .toList())));
    }

    public static LocalDate day(Step step) {
        return Objects.requireNonNull(step.at()).day(ZONE);
    }

    public static Set<UUID> ids(List<Step> steps) {
        return steps.stream().map(Step::visitId).collect(Collectors.toSet());
    }
}
