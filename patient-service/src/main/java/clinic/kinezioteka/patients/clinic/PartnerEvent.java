package clinic.kinezioteka.patients.clinic;

/** What happened to a partner. */
public sealed interface PartnerEvent {
    Partner partner();

    /** The type in the contract. */
    String type();

    /** It was taken up. */
    record Registered(Partner partner) implements PartnerEvent {
        @Override
        public String type() {
            return "partner.registered";
        }
    }

    /** It was named anew. */
    record Updated(Partner partner) implements PartnerEvent {
        @Override
        public String type() {
            return "partner.updated";
        }
    }
}
