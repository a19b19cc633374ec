package clinic.kinezioteka.programmes.waitlist;

/** How soon somebody who waits should be seen, in the order in which they are asked last: the more urgent come first. */
public enum Urgency {
    ROUTINE,
    SOON,
    URGENT
}
