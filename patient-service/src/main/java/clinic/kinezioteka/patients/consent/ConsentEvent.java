package clinic.kinezioteka.patients.consent;

/** What happened to a consent. */
public sealed interface ConsentEvent {
    Consent consent();

    /** The type in the contract. */
    String type();

    /** The patient said yes. */
    record Granted(Consent consent) implements ConsentEvent {
        @Override
        public String type() {
            return "consent.granted";
        }
    }

    /** The patient said no. */
    record Refused(Consent consent) implements ConsentEvent {
        @Override
        public String type() {
            return "consent.refused";
        }
    }

    /** The patient took back his yes. */
    record Withdrawn(Consent consent) implements ConsentEvent {
        @Override
        public String type() {
            return "consent.withdrawn";
        }
    }
}
