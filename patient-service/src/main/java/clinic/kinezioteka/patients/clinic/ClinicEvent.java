package clinic.kinezioteka.patients.clinic;

/** What happened to a clinic. */
public sealed interface ClinicEvent {
    Clinic clinic();

    /** The type in the contract. */
    String type();

    /** It joined the network. */
    record Registered(Clinic clinic) implements ClinicEvent {
        @Override
        public String type() {
            return "clinic.registered";
        }
    }

    /** It was described anew. */
    record Updated(Clinic clinic) implements ClinicEvent {
        @Override
        public String type() {
            return "clinic.updated";
        }
    }
}
