package clinic.kinezioteka.programmes.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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

    /** Whether it has ended all that were made before it: from its first day on it does, and for good. */
    boolean hasBegun(LocalDate today) {
        return !validFrom.isAfter(today);
    }

    /** Whether it is a yes for this day, as long as no later decision has begun. */
    boolean grants(LocalDate today) {
        return decision.equals("GRANTED")
                && withdrawnAt == null
                && hasBegun(today)
                && (validTo == null || !validTo.isBefore(today));
    }
}
