package clinic.kinezioteka.defaults.idempotency;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Whom a command concerned, as its stored answer remembers it, so that giving the answer again is audited as it was.
 *
 * @param clinics of each of the patients, then those of whom no patient is known
 */
record Concern(UUID[] patients, UUID[] clinics) {

    /** @param actedFor the clinic for which the command acted: whose the patients are of whom nothing else is told */
    static Concern of(PatientsConcerned concerned, UUID actedFor) {
        List<UUID> patients = new ArrayList<>();
        List<UUID> clinics = new ArrayList<>();
        concerned.clinics().forEach((patient, clinic) -> {
            patients.add(patient);
            clinics.add(clinic.orElse(actedFor));
        });
        clinics.addAll(concerned.clinicsAlone());
        if (clinics.isEmpty()) {
            clinics.add(actedFor);
        }
        return new Concern(patients.toArray(UUID[]::new), clinics.toArray(UUID[]::new));
    }

    void tell(PatientsConcerned concerned) {
        for (int position = 0; position < clinics.length; position++) {
            concerned.add(position < patients.length ? patients[position] : null, clinics[position]);
        }
    }
}
