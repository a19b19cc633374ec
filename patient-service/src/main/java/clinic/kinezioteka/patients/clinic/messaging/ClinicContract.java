package clinic.kinezioteka.patients.clinic.messaging;

import clinic.kinezioteka.patients.clinic.Clinic;
import clinic.kinezioteka.patients.clinic.ClinicDetails;
import java.util.List;
import java.util.UUID;

/** What the contract tells of a clinic. */
record ClinicContract(
        UUID clinicId, String name, String zone, List<String> languages, boolean sandbox, int retentionYears) {

    static ClinicContract of(Clinic clinic) {
        ClinicDetails details = clinic.details();
        return new ClinicContract(
                clinic.id(),
                details.name(),
                details.zone(),
                details.languages(),
                details.sandbox(),
                details.retentionYears());
    }
}
