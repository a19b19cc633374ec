package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.disruption.PatientBook.Chain;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.resource.WeeklyHours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Week;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Calendar;
import clinic.kinezioteka.programmes.timetable.ClinicTimes;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
import clinic.kinezioteka.programmes.timetable.Surroundings.Space;
import clinic.kinezioteka.programmes.timetable.Surroundings.Unit;
import clinic.kinezioteka.programmes.timetable.WorkingDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two doctors, three therapists, two rooms and a traction table, Monday to Friday; one of them may be away. */
final class SmallClinic {
    static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final UUID DOCTOR = new UUID(1, 1);
    static final UUID OTHER_DOCTOR = new UUID(1, 2);
    static final UUID THERAPIST = new UUID(1, 3);
    static final UUID OTHER_THERAPIST = new UUID(1, 4);
    static final UUID THIRD_THERAPIST = new UUID(1, 5);
    static final UUID ROOM = new UUID(2, 1);
    static final UUID OTHER_ROOM = new UUID(2, 2);
    static final UUID TABLE = new UUID(3, 1);

    private final Map<UUID, List<Span>> taken = new HashMap<>();
    private final List<PatientBook> books = new ArrayList<>();
    private final List<Movable> visits = new ArrayList<>();
    private int opens = 8;
    private int closes = 18;
    private LocalDate first = MONDAY;
    private LocalDate last = MONDAY.plusDays(28);

    /** Somebody or something is taken by visits that stand. */
    SmallClinic taken(UUID resource, Span... spans) {
        taken.computeIfAbsent(resource, id -> new ArrayList<>()).addAll(List.of(spans));
        return this;
    }

    SmallClinic hours(int from, int to) {
        opens = from;
        closes = to;
        return this;
    }

    SmallClinic days(LocalDate from, LocalDate to) {
        first = from;
        last = to;
        return this;
    }

    /** A free visit of a patient of its own. */
    Movable consultation(LocalDate day, double hour, UUID doctor, UUID room, boolean hasTo) {
        Step step = step(VisitKind.CONSULTATION, 0, null, at(day, hour, 30, doctor, room));
        return add(List.of(step), Map.of(), Busy.never(), step, hasTo);
    }

    /** A patient's chain of which some visits may move. */
    List<Movable> chain(List<Step> chain, Window window, Map<UUID, Boolean> movable) {
        UUID patient = UUID.randomUUID();
        books.add(new PatientBook(patient, List.of(new Chain(chain, Map.of(1, window), Set.of())), Busy.never()));
        List<Movable> added = chain.stream()
                .filter(step -> movable.containsKey(step.visitId()))
                .map(step -> new Movable(patient, step, movable.getOrDefault(step.visitId(), false)))
                .toList();
        visits.addAll(added);
        return added;
    }

    private Movable add(List<Step> chain, Map<Integer, Window> windows, Busy busy, Step step, boolean hasTo) {
        UUID patient = UUID.randomUUID();
        books.add(new PatientBook(patient, List.of(new Chain(chain, windows, Set.of())), busy));
        Movable movable = new Movable(patient, step, hasTo);
        visits.add(movable);
        return movable;
    }

    /** All of it while one of the resources cannot be had. */
    Situation without(UUID resource, Span during) {
        return new Situation(around().without(resource, during), books, visits, first, last, Clinic.SETTINGS);
    }

    private Surroundings around() {
        ClinicTimes times = new ClinicTimes(
                ZONE,
                15,
                new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of()),
                List.of(),
                Busy.never(),
                Instant.MIN,
                Instant.MIN);
        return new Surroundings(
                times,
                List.of(person(DOCTOR), person(OTHER_DOCTOR)),
                List.of(person(THERAPIST), person(OTHER_THERAPIST), person(THIRD_THERAPIST)),
                List.of(
                        new Space(ROOM, Set.of(), Set.of(), calendar(ROOM)),
                        new Space(OTHER_ROOM, Set.of(), Set.of(), calendar(OTHER_ROOM))),
                List.of(new Unit(TABLE, DeviceKind.TRACTION_TABLE, calendar(TABLE))),
                Busy.never(),
                Set.of());
    }

    private Person person(UUID id) {
        return new Person(
                id,
                new WeeklyHours(List.of(new Week(
                        LocalDate.of(2020, 1, 1),
                        null,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                                .map(day -> new Hours(day, LocalTime.of(opens, 0), LocalTime.of(closes, 0)))
                                .toList()))),
                Set.of(),
                calendar(id));
    }

    private Calendar calendar(UUID id) {
        return Calendar.taken(Busy.at(taken.getOrDefault(id, List.of())));
    }

    static Step step(VisitKind kind, int module, @Nullable Integer session, Placement at) {
        Duration length = Duration.between(at.span().start(), at.span().end());
        Need need = new Need(kind, length, Duration.ZERO, Set.of(), Set.of());
        return new Step(UUID.randomUUID(), module, session, need, at, null, null);
    }

    static Placement at(LocalDate day, double hour, int minutes, UUID person, UUID room) {
        return new Placement(span(day, hour, minutes), person, room, List.of());
    }

    static Span span(LocalDate day, double hour, int minutes) {
        Instant start = day.atTime((int) hour, (int) Math.round(hour % 1 * 60))
                .atZone(ZONE)
                .toInstant();
        return Span.of(start, Duration.ofMinutes(minutes));
    }

    static Span wholeDay(LocalDate day) {
        return span(day, 0, 24 * 60);
    }
}
