package clinic.kinezioteka.defaults.tenancy;

import java.util.UUID;

/** Lets its caller read this patient of another clinic, this one. */
public record Grant(UUID id, UUID clinicId, UUID patientId) {}
