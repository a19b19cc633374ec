package clinic.kinezioteka.patients.merging;

import clinic.kinezioteka.patients.patient.Patient;

/** Two records were found to be one person. */
public record PatientMerged(Patient survivor, Patient duplicate) {}
