package clinic.kinezioteka.assessments.footcontact;

import clinic.kinezioteka.assessments.episode.Side;

/**
 * One foot on the ground.
 *
 * @param heelStrike when it came down, ms from the beginning
 * @param toeOff when it left, ms from the beginning
 * @param stepLength from the other foot to where it came down, m; NaN of the first contact, which has none
 */
record FootContact(Side side, double heelStrike, double toeOff, double stepLength) {

    double stance() {
        return toeOff - heelStrike;
    }
}
