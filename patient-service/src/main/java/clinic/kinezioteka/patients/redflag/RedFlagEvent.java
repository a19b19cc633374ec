package clinic.kinezioteka.patients.redflag;

/** What happened to a red flag. */
public sealed interface RedFlagEvent {
    RedFlag flag();

    /** The type in the contract. */
    String type();

    /** Somebody or some measurement showed the sign. */
    record Raised(RedFlag flag) implements RedFlagEvent {
        @Override
        public String type() {
            return "red-flag.raised";
        }
    }

    /** No doctor acknowledged it in time. */
    record Escalated(RedFlag flag) implements RedFlagEvent {
        @Override
        public String type() {
            return "red-flag.escalated";
        }
    }

    /** A doctor cleared it. */
    record Cleared(RedFlag flag) implements RedFlagEvent {
        @Override
        public String type() {
            return "red-flag.cleared";
        }
    }
}
