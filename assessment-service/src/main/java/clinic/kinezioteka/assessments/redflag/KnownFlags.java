package clinic.kinezioteka.assessments.redflag;

import clinic.kinezioteka.assessments.reference.SafetyText;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** The red flags of the patients of the clinic at work. */
@ApplicationScoped
public class KnownFlags implements PanacheRepositoryBase<KnownFlag, UUID> {

    private static final String CORD = "CORD";

    private final Tenant tenant;
    private final Standards standards;

    KnownFlags(Tenant tenant, Standards standards) {
        this.tenant = tenant;
        this.standards = standards;
    }

    /** Measured deficits that a doctor has reviewed and cleared, in whichever episode they were found. */
    public List<ClearedSeries> cleared(UUID patientId) {
        return find(
                        "patientId = ?1 and status = 'CLEARED' and series is not null and assessmentId is not null",
                        patientId)
                .project(ClearedSeries.class)
                .list();
    }

    /** Whether a sign of the spinal cord is open. */
    public boolean hasOpenCordSign(UUID patientId) {
        List<String> codes = standards.safetyTexts().stream()
                .filter(text -> text.group().equals(CORD))
                .map(SafetyText::code)
                .toList();
        return count("patientId = ?1 and status = 'OPEN' and code in ?2", patientId, codes) > 0;
    }

    /** Takes over what was announced of a flag; an older announcement changes nothing. */
    public void follow(RedFlagNews news, long sequence) {
        KnownFlag flag =
                findByIdOptional(news.flagId()).orElseGet(() -> new KnownFlag(news.flagId(), tenant.clinicId()));
        flag.follow(news, sequence);
        persist(flag);
    }

    /** Flags of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update("patientId = ?1, version = version + 1 where patientId = ?2", merged.survivorId(), merged.duplicateId());
    }
}
