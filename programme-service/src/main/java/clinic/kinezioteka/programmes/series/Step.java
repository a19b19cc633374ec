package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.timetable.Need;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a module's chain, in the order of the chain.
 *
 * @param at where it stands already; null when it has to be placed
 * @param countsFrom the working days of a control or final count from this day at the earliest (the end of a hold)
 * @param dueBy the last day of a visit that has a date of its own instead of the window (a final without added sessions)
 */
public record Step(
        UUID visitId,
        int module,
        @Nullable Integer sessionNumber,
        Need need,
        @Nullable Placement at,
        @Nullable LocalDate countsFrom,
        @Nullable LocalDate dueBy) {

    public VisitKind kind() {
        return need.kind();
    }

    public boolean isSession() {
        return kind() == VisitKind.SESSION;
    }

    public boolean closesHalf() {
        return kind() == VisitKind.DOCTOR_CONTROL || kind() == VisitKind.DOCTOR_FINAL;
    }

    public Step at(@Nullable Placement placement) {
        return new Step(visitId, module, sessionNumber, need, placement, countsFrom, dueBy);
    }

    public String named() {
        return sessionNumber == null ? kind().name() : kind().name() + " " + sessionNumber;
    }
}
