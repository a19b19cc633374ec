package clinic.kinezioteka.patients.erasure;

import clinic.kinezioteka.patients.patient.Patient;

/** What happened to an erasure. */
public sealed interface ErasureEvent {
    Erasure erasure();

    Patient patient();

    /** He is to be forgotten everywhere. */
    record Requested(Erasure erasure, Patient patient) implements ErasureEvent {}

    /** Every service has answered. */
    record Completed(Erasure erasure, Patient patient) implements ErasureEvent {}
}
