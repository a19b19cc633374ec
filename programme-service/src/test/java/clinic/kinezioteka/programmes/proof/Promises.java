package clinic.kinezioteka.programmes.proof;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.proof.Books.TakenRow;
import clinic.kinezioteka.programmes.proof.Books.VisitRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The hard constraints of a plan as a reader of the product's rules would check them, without the service's own code.
 *
 * @param windows fewest and most days of each module, by its number less one
 */
record Promises(Books books, ZoneId zone, List<Window> windows) {

    private static final int DOCTOR_WITHIN_WORKING_DAYS = 3;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    record Window(int min, int max) {}

    void assertKept() {
        nobodyIsTakenTwice();
        takenIsWhatVisitsSay();
        eachPair(this::inOrder);
        eachPair(this::rested);
        windowsAreKept();
        doctorsAreInTime();
        offersAreKept();
        whoIsOfferedHasOneOffer();
    }

    private void nobodyIsTakenTwice() {
        List<TakenRow> taken = List.copyOf(books.taken().values());
        for (TakenRow one : taken) {
            assertThat(taken)
                    .filteredOn(other -> other != one && other.overlaps(one))
                    .as("what overlaps %s", one)
                    .isEmpty();
        }
    }

    /** What is booked is taken by it and by nothing else; whatever gave its time up holds nothing. */
    private void takenIsWhatVisitsSay() {
        Set<List<Object>> expected = new HashSet<>();
        placed().forEach(visit -> resources(visit)
                .forEach(resource ->
                        expected.add(List.of(visit.id(), resource, Objects.requireNonNull(visit.start())))));
        List<List<Object>> held = new ArrayList<>();
        books.taken().values().stream()
                .filter(row -> row.status().equals("BOOKED"))
                .forEach(row -> held.add(List.of(row.visitId(), row.resourceId(), row.from())));
        assertThat(held).as("booked rows").containsExactlyInAnyOrderElementsOf(expected);
        books.taken().values().forEach(row -> assertThat(
                        Objects.requireNonNull(books.visits().get(row.visitId()))
                                .status())
                .as("status of a visit that takes %s", row)
                .isIn("PLANNED", "BOOKED", "CHECKED_IN", "COMPLETED"));
    }

    /** What stands is kept for its visit, and nothing is kept for an offer that has ended. */
    private void offersAreKept() {
        Set<UUID> kept = new HashSet<>();
        books.taken().values().stream()
                .filter(row -> row.status().equals("RESERVED"))
                .forEach(row -> kept.add(Objects.requireNonNull(row.reservationId())));
        books.offers().values().forEach(offer -> assertThat(kept.contains(offer.id()))
                .as("whether a slot is kept for %s", offer)
                .isEqualTo(offer.stands()));
    }

    private void whoIsOfferedHasOneOffer() {
        books.waiting().values().forEach(entry -> assertThat(books.offers().values().stream()
                        .filter(offer -> offer.entryId().equals(entry.id())
                                && offer.status().equals("OPEN")))
                .as("open offers to %s", entry)
                .hasSize(entry.status().equals("OFFERED") ? 1 : 0));
    }

    private static Stream<UUID> resources(VisitRow visit) {
        return Stream.concat(
                Stream.of(
                        visit.patientId(),
                        Objects.requireNonNull(visit.practitionerId()),
                        Objects.requireNonNull(visit.roomId())),
                visit.deviceIds().stream().map(UUID::fromString));
    }

    /** Within a programme, whatever stands first in its chain is over before the next begins. */
    private void inOrder(VisitRow one, VisitRow other) {
        if (Objects.equals(one.programmeId(), other.programmeId())
                && one.programmeId() != null
                && isBefore(one, other)) {
            assertThat(Objects.requireNonNull(one.end()))
                    .as("end of %s before %s", one, other)
                    .isBeforeOrEqualTo(other.start());
        }
    }

    private static boolean isBefore(VisitRow one, VisitRow other) {
        return one.module() < other.module() || one.module() == other.module() && one.position() < other.position();
    }

    private void rested(VisitRow one, VisitRow other) {
        if (one.patientId().equals(other.patientId()) && one.isSession() && other.isSession()) {
            assertThat(Math.abs(ChronoUnit.DAYS.between(day(one), day(other))))
                    .as("days between %s and %s", one, other)
                    .isGreaterThan(1);
        }
    }

    /** From the DOCTOR_INITIAL of a module to its DOCTOR_FINAL. */
    private void windowsAreKept() {
        placed().filter(visit -> visit.kind().equals("DOCTOR_INITIAL")).forEach(initial -> placed().filter(
                        visit -> isOfModuleOf(initial, visit) && visit.kind().equals("DOCTOR_FINAL"))
                .forEach(last -> {
                    Window window = windows.get(initial.module() - 1);
                    assertThat(ChronoUnit.DAYS.between(day(initial), day(last)))
                            .as("days from %s to %s", initial, last)
                            .isBetween((long) window.min(), (long) window.max());
                }));
    }

    /** A control or final follows the last session of its half within three working days. */
    private void doctorsAreInTime() {
        placed().filter(visit -> Set.of("DOCTOR_CONTROL", "DOCTOR_FINAL").contains(visit.kind()))
                .forEach(doctors -> placed().filter(visit -> isOfModuleOf(doctors, visit) && visit.isSession())
                        .filter(visit -> visit.position() < doctors.position())
                        .reduce((before, after) -> day(before).isAfter(day(after)) ? before : after)
                        .filter(last -> isHalfOf(last, doctors))
                        .ifPresent(last -> assertThat(workingDays(day(last), day(doctors)))
                                .as("working days from %s to %s", last, doctors)
                                .isLessThanOrEqualTo(DOCTOR_WITHIN_WORKING_DAYS)));
    }

    /** Whether no other doctor's visit stands between a session and the one that closes a half. */
    private boolean isHalfOf(VisitRow session, VisitRow doctors) {
        return books.visits().values().stream()
                .filter(visit -> isOfModuleOf(doctors, visit) && visit.kind().equals("DOCTOR_CONTROL"))
                .noneMatch(
                        control -> control.position() > session.position() && control.position() < doctors.position());
    }

    private static long workingDays(LocalDate from, LocalDate until) {
        return from.plusDays(1)
                .datesUntil(until.isBefore(from) ? from.plusDays(1) : until.plusDays(1))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                .count();
    }

    private static boolean isOfModuleOf(VisitRow one, VisitRow other) {
        return one.programmeId() != null
                && one.programmeId().equals(other.programmeId())
                && one.module() == other.module();
    }

    private void eachPair(BiConsumer<VisitRow, VisitRow> rule) {
        List<VisitRow> all = placed().toList();
        all.forEach(one -> all.stream().filter(other -> other != one).forEach(other -> rule.accept(one, other)));
    }

    private Stream<VisitRow> placed() {
        return books.visits().values().stream().filter(VisitRow::isPlaced);
    }

    private LocalDate day(VisitRow visit) {
        return LocalDate.ofInstant(Objects.requireNonNull(visit.start()), zone);
    }
}
