package clinic.kinezioteka.patients.consent;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.patients.clinic.Clinics;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decisions of the patients of a clinic; who acts for a partner sees those about him. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {
    private final PatientsConcerned concerned;
    private final Clinics clinics;
    private final Clock clock;

    Consents(Clinics clinics, PatientsConcerned concerned, Clock clock) {
        this.concerned = concerned;
        this.clinics = clinics;
        this.clock = clock;
    }

    public Consent get(UUID id) {
        return concerned.naming(findByIdOptional(id).orElseThrow(() -> new NotFound("consent")));
    }

    /** Whether the patient's consent stands now; {@code partnerId} for SHARE_WITH_REFERRER, else null. */
    public boolean stands(UUID patientId, Purpose purpose, @Nullable UUID partnerId) {
        return stands(patientId, purpose, partnerId, clock.instant());
    }

    /** Whether the patient's consent stands at that time, as far as is known now: one withdrawn since does not. */
    public boolean stands(UUID patientId, Purpose purpose, @Nullable UUID partnerId, Instant at) {
        return about(patientId, purpose, partnerId).stream().anyMatch(consent -> consent.stands(dayOf(consent, at)));
    }

    /** The decision about this purpose and partner that reached the records last, be it in force or not. */
    public Optional<Consent> last(UUID patientId, Purpose purpose, @Nullable UUID partnerId) {
        List<Consent> decisions = about(patientId, purpose, partnerId);
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(0));
    }

    /** The day of the decision's clinic on which that instant falls. */
    public LocalDate dayOf(Consent consent, Instant at) {
        return LocalDate.ofInstant(at, clinics.zoneOf(consent.clinicId()));
    }

    /** Orders the decisions of a patient anew: from its first day on, each supersedes those recorded before it. */
    void settle(UUID patientId, Instant now) {
        List<Consent> latestFirst = list("patientId = ?1 order by recordedAt desc, id desc", patientId);
        for (int position = 0; position < latestFirst.size(); position++) {
            Consent consent = latestFirst.get(position);
            consent.supersede(
                    latestFirst.subList(0, position).stream()
                            .filter(consent::isAboutTheSame)
                            .map(later -> later.details().validFrom())
                            .min(LocalDate::compareTo)
                            .orElse(null),
                    now);
        }
    }

    /** Decisions of a merged patient are the survivor's; of those that meet, the one recorded later supersedes. */
    void follow(@Observes PatientsMerged merged) {
        update(
                "patientId = ?1, updatedAt = ?2, version = version + 1 where patientId = ?3",
                merged.survivorId(),
                merged.at(),
                merged.duplicateId());
        settle(merged.survivorId(), merged.at());
    }

    private List<Consent> about(UUID patientId, Purpose purpose, @Nullable UUID partnerId) {
        return list(
                "patientId = ?1 and purpose = ?2 and partnerId is not distinct from ?3 order by recordedAt desc, id desc",
                patientId,
                purpose,
                partnerId);
    }
}
