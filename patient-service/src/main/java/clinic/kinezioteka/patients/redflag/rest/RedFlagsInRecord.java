package clinic.kinezioteka.patients.redflag.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.patients.redflag.RedFlags;
import clinic.kinezioteka.patients.vocabulary.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The red flags in a patient's record. */
@ApplicationScoped
class RedFlagsInRecord implements PatientRecord {
    private final RedFlags flags;
    private final RedFlagViews views;

    RedFlagsInRecord(RedFlags flags, RedFlagViews views) {
        this.flags = flags;
        this.views = views;
    }

    @Override
    public String name() {
        return "redFlags";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return flags.list("patientId = ?1 order by id", patientId).stream().map(flag -> views.of(flag, Language.EN));
    }
}
