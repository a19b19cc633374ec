package clinic.kinezioteka.programmes.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of each event of a consent: its state after the change. */
public record ConsentNews(
        UUID consentId,
        UUID patientId,
        String purpose,
        String decision,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Instant withdrawnAt) {

    /** The same, of who has his records now. */
    public ConsentNews of(UUID patient) {
        return new ConsentNews(consentId, patient, purpose, decision, validFrom, validTo, withdrawnAt);
    }

    public boolean isAboutReminders() {
        return purpose.equals("REMINDERS");
    }
}
