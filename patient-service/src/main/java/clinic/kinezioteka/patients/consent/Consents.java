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
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Whether the patient decided about this purpose and partner after that time; to take it back is to decide, too. */
    public boolean decidedSince(UUID patientId, Purpose purpose, @Nullable UUID partnerId, Instant time) {
        return about(patientId, purpose, partnerId).stream()
                .anyMatch(consent -> consent.decidedAt().isAfter(time));
    }

    /** The day of the decision's clinic on which that instant falls. */
    public LocalDate dayOf(Consent consent, Instant at) {
        return LocalDate.ofInstant(at, clinics.zoneOf(consent.clinicId()));
    }

    /**
     * Orders the decisions of a patient anew: from its first day on each supersedes those recorded before it, and what he
     * took back supersedes from that day on whatever was recorded before he did.
     */
    void settle(UUID patientId, Instant now) {
        List<Consent> decisions = list("patientId = ?1 order by recordedAt, id", patientId);
        for (int position = 0; position < decisions.size(); position++) {
            Consent consent = decisions.get(position);
            Stream<LocalDate> recordedLater = decisions.subList(position + 1, decisions.size()).stream()
                    .filter(consent::isAboutTheSame)
                    .map(later -> later.details().validFrom());
            Stream<LocalDate> takenBackLater = decisions.stream()
                    .filter(other -> other != consent && consent.isAboutTheSame(other))
                    .map(Consent::withdrawnAt)
                    .filter(withdrawn -> withdrawn != null && withdrawn.isAfter(consent.recordedAt()))
                    .map(withdrawn -> dayOf(consent, withdrawn));
            consent.supersede(
                    Stream.concat(recordedLater, takenBackLater)
                            .min(LocalDate::compareTo)
                            .orElse(null),
                    now);
        }
    }

    /** Decisions of a merged patient are the survivor's; of those that meet, the one decided later supersedes. */
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
