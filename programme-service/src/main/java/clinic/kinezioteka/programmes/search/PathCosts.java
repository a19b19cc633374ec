package clinic.kinezioteka.programmes.search;

/** What a way through the days costs; {@link SeriesPaths#NEVER} where it may not go. */
interface PathCosts {

    long on(int step, int day);

    /** Whether the steps from one to another fit one after the other into a day. */
    boolean together(int from, int to, int day);

    /** Whether a control or final comes too late after the step before it. */
    boolean isLate(int step, int dayBefore, int day);

    /** For a rule between days that is not kept. */
    long broken();

    /** For two visits on one day. */
    long sharedDay();
}
