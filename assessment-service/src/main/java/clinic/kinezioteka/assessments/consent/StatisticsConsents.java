package clinic.kinezioteka.assessments.consent;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the patients of the clinic at work decided about statistics. */
@ApplicationScoped
public class StatisticsConsents implements PanacheRepositoryBase<StatisticsConsent, UUID> {

    private static final String LOCK =
            """
            select count(pg_advisory_xact_lock(hashtextextended('statistics of ' || patient, 0)))
            from (select patient from unnest(cast(?1 as uuid[])) as one (patient) order by patient) as each_patient
            """;

    private final EntityManager entityManager;
    private final Event<StatisticsDecided> decided;
    private final Tenant tenant;

    StatisticsConsents(EntityManager entityManager, Event<StatisticsDecided> decided, Tenant tenant) {
        this.entityManager = entityManager;
        this.decided = decided;
        this.tenant = tenant;
    }

    /** On which days the patient must not be counted; until the transaction ends, nobody changes that. */
    public ExcludedDays excludedDays(UUID patientId) {
        return excludedDays(Set.of(patientId)).getOrDefault(patientId, ExcludedDays.NONE);
    }

    /** The same of several patients; who decided nothing is left out. */
    public Map<UUID, ExcludedDays> excludedDays(Collection<UUID> patients) {
        entityManager
                .createNativeQuery(LOCK)
                .setParameter(1, patients.toArray(UUID[]::new))
                .getSingleResult();
        return list("patientId in ?1 order by id", patients).stream()
                .collect(Collectors.groupingBy(
                        StatisticsConsent::patientId,
                        Collectors.collectingAndThen(Collectors.toList(), ExcludedDays::of)));
    }

    /** Takes over what was announced of a decision; an older announcement changes nothing. */
    public void follow(ConsentNews news, long sequence) {
        StatisticsConsent consent = findByIdOptional(news.consentId())
                .orElseGet(() -> new StatisticsConsent(news.consentId(), tenant.clinicId()));
        consent.follow(news, sequence);
        persist(consent);
        decided.fire(new StatisticsDecided(consent.patientId(), excludedDays(consent.patientId())));
    }

    /** Decisions of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update("patientId = ?1, version = version + 1 where patientId = ?2", merged.survivorId(), merged.duplicateId());
    }
}
