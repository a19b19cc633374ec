package clinic.kinezioteka.patients.merging.messaging;

import clinic.kinezioteka.patients.patient.PatientStatus;
import java.util.UUID;

/**
 * What the contract tells of a merge.
 *
 * @param patientId the survivor
 * @param status of the duplicate
 */
record MergeContract(UUID patientId, UUID duplicateId, PatientStatus status) {}
