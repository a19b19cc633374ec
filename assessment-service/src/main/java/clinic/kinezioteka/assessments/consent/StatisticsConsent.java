package clinic.kinezioteka.assessments.consent;

import clinic.kinezioteka.defaults.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a patient decided about statistics, as patient-service last announced it. */
@Entity
@Table(name = "statistics_consent")
class StatisticsConsent {

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
    protected StatisticsConsent() {}

    @SuppressWarnings("NullAway.Init")
    StatisticsConsent(UUID id, UUID clinicId) {
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

    /** The days on which it begins or ends to say something. */
    Stream<LocalDate> turns() {
        return Stream.of(Optional.of(validFrom), Optional.ofNullable(validTo).map(last -> last.plusDays(1)))
                .flatMap(Optional::stream);
    }

    /** Whether the patient must not be counted while no later decision has begun. */
    boolean excludes(LocalDate today) {
        boolean refused = decision.equals("REFUSED") && (validTo == null || !validTo.isBefore(today));
        return withdrawnAt != null || refused;
    }
}
