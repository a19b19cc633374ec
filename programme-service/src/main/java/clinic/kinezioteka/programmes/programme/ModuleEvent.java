package clinic.kinezioteka.programmes.programme;

import java.time.LocalDate;

/** What happened to a module, fired inside the transaction that did it. */
public sealed interface ModuleEvent {

    Module module();

    /**
     * Its visits are booked.
     *
     * @param firstVisitOn date of its first booking in the clinic's zone
     * @param lastVisitOn date of its last one
     */
    record ModuleScheduled(Module module, LocalDate firstVisitOn, LocalDate lastVisitOn) implements ModuleEvent {}

    /** Its first visit was completed. */
    record ModuleStarted(Module module) implements ModuleEvent {}

    /** Its DOCTOR_FINAL was completed; the gate after it is due. */
    record ModuleCompleted(Module module) implements ModuleEvent {}

    /**
     * Its gate was decided EXTEND: the chain gains these sessions and another DOCTOR_FINAL.
     *
     * @param sessions none when only something unknown is missing: the new final is then due within ten working days
     * @param on date of the decision in the clinic's zone
     */
    record ModuleExtended(Module module, int sessions, LocalDate on) implements ModuleEvent {}
}
