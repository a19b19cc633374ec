package clinic.kinezioteka.programmes.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a visit may go, as seen from its series: the days between its neighbours, the therapists of the others. */
record Nearby(Diary diary, Draw draw) {
    /** How far beyond its ends a series may be moved at once, in days. */
    private static final int AHEAD = 7;

    /** A day between the neighbours of a visit, or a little before the first or after the last one. */
    LocalDate anyDay(PlannedVisit visit) {
        List<PlannedVisit> chain = diary.chainOf(visit);
        int index = chain.indexOf(visit);
        LocalDate day = visit.place().day();
        LocalDate from =
                index == 0 ? day.minusDays(AHEAD) : chain.get(index - 1).place().day();
        LocalDate to = index == chain.size() - 1
                ? day.plusDays(AHEAD)
                : chain.get(index + 1).place().day();
        return from.plusDays(draw.random().nextInt((int) ChronoUnit.DAYS.between(from, to) + 1));
    }

    /** Mostly a therapist who gives other sessions of the series. */
    @Nullable
    UUID someTherapist(PlannedVisit visit) {
        PlannedVisit other = draw.oneOf(diary.chainOf(visit));
        boolean isLikely = visit.place().step().isSession()
                && other.place().step().isSession()
                && draw.random().nextInt(4) > 0;
        return isLikely ? other.place().at().practitionerId() : null;
    }
}
