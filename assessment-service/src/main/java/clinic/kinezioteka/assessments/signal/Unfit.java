package clinic.kinezioteka.assessments.signal;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;

/** Says why a recording cannot be read or computed, without repeating what is in it. */
public final class Unfit {

    private Unfit() {}

    /** The file itself is to blame. */
    public static Failure file(String message) {
        return new RuleBroken("recording-unfit", "Nothing can be computed from this recording.")
                .violation("file", message);
    }

    /** What the request says of the file does not agree with it. */
    static Failure channel(int position, String message) {
        return new RuleBroken("recording-unfit", "The recording is not what the request says of it.")
                .violation("channels[" + position + "].channel", message);
    }
}
