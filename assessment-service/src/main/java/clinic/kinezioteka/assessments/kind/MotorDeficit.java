package clinic.kinezioteka.assessments.kind;

import java.util.List;

/** When a motor deficit is new: absent before in the episode and not known to a doctor, or worse than last time. */
record MotorDeficit(boolean isPresent, boolean isFlagged, boolean isNew) {

    static final MotorDeficit NONE = new MotorDeficit(false, false, false);

    /**
     * @param earlier whether it was present at each examination before, earliest first
     * @param worse whether it is worse than at the last examination
     * @param known whether a doctor has reviewed and cleared it
     */
    static MotorDeficit of(boolean present, List<Boolean> earlier, boolean worse, boolean known) {
        boolean flagged = worse || (present && !known && !earlier.contains(true));
        boolean sinceBaseline = present && !known && !earlier.isEmpty() && !earlier.get(0);
        return new MotorDeficit(present, flagged, flagged || sinceBaseline);
    }
}
