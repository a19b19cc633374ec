package clinic.kinezioteka.programmes.consent;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the patients of the clinic at work decided about reminders. */
@ApplicationScoped
public class RemindersConsents implements PanacheRepositoryBase<RemindersConsent, UUID> {

    private final Tenant tenant;

    RemindersConsents(Tenant tenant) {
        this.tenant = tenant;
    }

    /** Those of the patients whose consent stands. */
    public Set<UUID> standing(Collection<UUID> patients, LocalDate today) {
        return list("patientId in ?1", patients).stream()
                .collect(Collectors.groupingBy(RemindersConsent::patientId))
                .entrySet()
                .stream()
                .filter(decided -> RemindersConsent.stands(decided.getValue(), today))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public boolean stands(UUID patientId, LocalDate today) {
        return !standing(Set.of(patientId), today).isEmpty();
    }

    /** Takes over what was announced of a decision; an older announcement changes nothing. */
    public void follow(ConsentNews news, long sequence) {
        RemindersConsent consent = findByIdOptional(news.consentId())
                .orElseGet(() -> new RemindersConsent(news.consentId(), tenant.clinicId()));
        consent.follow(news, sequence);
        persist(consent);
    }

    /** Decisions of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update("patientId = ?1, version = version + 1 where patientId = ?2", merged.survivorId(), merged.duplicateId());
    }
}
