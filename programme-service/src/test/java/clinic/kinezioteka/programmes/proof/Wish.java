package clinic.kinezioteka.programmes.proof;

/**
 * What somebody wants of a visit, in numbers that mean something whatever stands booked.
 *
 * @param course the programme, from 0
 * @param which low: one that it makes sense for; high: any of the programme, so that much is asked that must be refused
 * @param days from where the visit stands, or from the one before it
 * @param halfHours after nine in the morning
 */
record Wish(int course, int which, int days, int halfHours) {

    static final int COURSES = 4;
    static final int SENSIBLE = 9;
    static final int WHICH = 14;

    boolean isSensible() {
        return which < SENSIBLE;
    }

    Wish of(int otherCourse) {
        return new Wish(otherCourse, which, days, halfHours);
    }

    @Override
    public String toString() {
        return "visit %d of programme %d, %+d days, half-hour %d".formatted(which, course, days, halfHours);
    }
}
