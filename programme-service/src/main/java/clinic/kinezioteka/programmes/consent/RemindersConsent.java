package clinic.kinezioteka.programmes.consent;

import clinic.kinezioteka.defaults.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a patient decided about reminders, as patient-service last announced it. */
@Entity
@Table(name = "reminders_consent")
class RemindersConsent {

    @Id
    private UUID id;

    UUID clinicId;
    private UUID patientId;
    private String decision;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Instant withdrawnAt;
    private long sequence = -1;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RemindersConsent() {}

    @SuppressWarnings("NullAway.Init")
    RemindersConsent(UUID id, UUID clinicId) {
        this.id = id;
        this.clinicId = clinicId;
    }

    /** Takes over what was announced, unless something newer was already applied. */
    void follow(ConsentNews news, long announced) {
        if (announced > sequence) {
            sequence = announced;
            patientId = news.patientId();
            decision = news.decision();
            validFrom = news.validFrom();
            validTo = news.validTo();
            withdrawnAt = news.withdrawnAt();
        }
    }

    UUID patientId() {
        return patientId;
    }

    /** When the patient decided last: he took it back, or it was made. */
    Instant decidedAt() {
        return withdrawnAt == null ? Ids.madeAt(id) : withdrawnAt;
    }

    /** Whether it ends those that were made before it; one taken back does so at once, any other from its first day on. */
    boolean hasBegun(LocalDate today) {
        return withdrawnAt != null || !validFrom.isAfter(today);
    }

    /** Whether a patient's decisions say yes for this day: of those that have begun, the one that was made last decides. */
    static boolean stands(List<RemindersConsent> decisions, LocalDate today) {
        return decisions.stream()
                .filter(consent -> consent.hasBegun(today))
                .max(Comparator.comparing(RemindersConsent::decidedAt).thenComparing(consent -> consent.id))
                .filter(consent -> consent.grants(today))
                .isPresent();
    }

    /** Whether it is a yes for this day, as long as no later decision has begun. */
    boolean grants(LocalDate today) {
        return decision.equals("GRANTED")
                && withdrawnAt == null
                && hasBegun(today)
                && (validTo == null || !validTo.isBefore(today));
    }
}
