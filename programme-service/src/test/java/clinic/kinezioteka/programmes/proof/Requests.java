package clinic.kinezioteka.programmes.proof;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.programmes.proof.Books.VisitRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes of a wish the visit that is meant and the request, as the books stand. Both times include the change to summer time. */
record Requests(Practice practice, List<Given.Course> courses, Books books) {

    static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");
    private static final LocalDate AHEAD = LocalDate.of(2027, 3, 22);
    private static final LocalDate PAST = LocalDate.of(2026, 3, 23);

    /** The same of the next programme that has a visit of the status. */
    Wish where(String status, Wish wish) {
        return IntStream.range(0, wish.isSensible() ? Wish.COURSES : 0)
                .mapToObj(further -> wish.of((wish.course() + further) % Wish.COURSES))
                .filter(other ->
                        !chain(other, visit -> visit.status().equals(status)).isEmpty())
                .findFirst()
                .orElse(wish);
    }

    VisitRow visit(Wish wish, String status) {
        List<VisitRow> chain = chain(wish, visit -> true);
        List<VisitRow> sensible = chain(wish, visit -> visit.status().equals(status));
        if (!wish.isSensible() || sensible.isEmpty()) {
            return chain.get(wish.which() % chain.size());
        }
        return status.equals("PLANNED") ? sensible.get(0) : sensible.get(wish.which() % sensible.size());
    }

    private List<VisitRow> chain(Wish wish, Predicate<VisitRow> which) {
        UUID programmeId = courses.get(wish.course()).programmeId();
        return books.visits().values().stream()
                .filter(visit -> programmeId.equals(visit.programmeId()) && visit.module() <= Courses.WINDOWS.size())
                .filter(which)
                .toList();
    }

    Map<String, Object> slot(Wish wish, VisitRow visit) {
        boolean session = visit.isSession();
        Map<String, Object> slot = new HashMap<>(at(wish, day(wish, visit).plusDays(wish.days())));
        slot.put("practitionerId", session ? practice.therapistId : practice.doctorId);
        slot.put("deviceIds", session && visit.module() == 1 ? List.of(practice.tractionTableId) : List.of());
        return slot;
    }

    Map<String, Object> consultation(Wish wish) {
        Map<String, Object> body = at(wish, firstDay(wish).plusDays(Math.abs(wish.days())));
        body.put("patientId", courses.get(wish.course()).patientId());
        body.put("kind", "CONSULTATION");
        body.put("reason", "pain");
        body.put("practitionerId", practice.doctorId);
        return body;
    }

    private Map<String, Object> at(Wish wish, LocalDate day) {
        Map<String, Object> slot = new HashMap<>();
        slot.put(
                "start",
                day.atTime(9, 0)
                        .plusMinutes(30L * wish.halfHours())
                        .atZone(ZONE)
                        .toOffsetDateTime()
                        .toString());
        slot.put("roomId", practice.roomId);
        if (isOnPaper(wish)) {
            slot.put("retrospective", true);
        }
        return slot;
    }

    /** Where the visit stands, or the last before it; else the first day of its time. */
    private LocalDate day(Wish wish, VisitRow visit) {
        LocalDate day = firstDay(wish);
        for (VisitRow one : chain(wish, any -> true)) {
            if (one.isPlaced()) {
                day = LocalDate.ofInstant(Objects.requireNonNull(one.start()), ZONE);
            }
            if (one.id().equals(visit.id())) {
                return day;
            }
        }
        return day;
    }

    static LocalDate firstDay(Wish wish) {
        return isOnPaper(wish) ? PAST : AHEAD;
    }

    static boolean isOnPaper(Wish wish) {
        return wish.course() == Courses.ON_PAPER;
    }
}
