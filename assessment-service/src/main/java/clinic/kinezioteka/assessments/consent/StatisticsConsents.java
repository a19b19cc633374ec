package clinic.kinezioteka.assessments.consent;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the patients of the clinic at work decided about statistics. */
@ApplicationScoped
public class StatisticsConsents implements PanacheRepositoryBase<StatisticsConsent, UUID> {

    private final Tenant tenant;

    StatisticsConsents(Tenant tenant) {
        this.tenant = tenant;
    }

    /** Those of the patients who must not be counted: of the decisions that have begun, the last one says so. */
    public Set<UUID> excluded(Collection<UUID> patients, LocalDate today) {
        Map<UUID, StatisticsConsent> last = new HashMap<>();
        list("patientId in ?1 order by id", patients).stream()
                .sorted(Comparator.comparing(StatisticsConsent::decidedAt))
                .filter(consent -> consent.hasBegun(today))
                .forEach(consent -> last.put(consent.patientId(), consent));
        return last.values().stream()
                .filter(consent -> consent.excludes(today))
                .map(StatisticsConsent::patientId)
                .collect(Collectors.toSet());
    }

    /** Takes over what was announced of a decision; an older announcement changes nothing. */
    public void follow(ConsentNews news, long sequence) {
        StatisticsConsent consent = findByIdOptional(news.consentId())
                .orElseGet(() -> new StatisticsConsent(news.consentId(), tenant.clinicId()));
        consent.follow(news, sequence);
        persist(consent);
    }

    /** Decisions of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update("patientId = ?1, version = version + 1 where patientId = ?2", merged.survivorId(), merged.duplicateId());
    }
}
