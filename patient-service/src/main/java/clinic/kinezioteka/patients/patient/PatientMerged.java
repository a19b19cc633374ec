package clinic.kinezioteka.patients.patient;

/** Two records were found to be one person. */
public record PatientMerged(Patient survivor, Patient duplicate) {}
