package clinic.kinezioteka.patients.patient;

/** What happened to a patient's record. */
public sealed interface PatientEvent {
    Patient patient();

    /** The type in the contract. */
    String type();

    /** He became a patient of the clinic. */
    record Registered(Patient patient) implements PatientEvent {
        @Override
        public String type() {
            return "patient.registered";
        }
    }

    /** His record was changed. */
    record Updated(Patient patient) implements PatientEvent {
        @Override
        public String type() {
            return "patient.updated";
        }
    }
}
