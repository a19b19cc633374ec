package clinic.kinezioteka.programmes.response;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Keeps the values of pain as they are announced and lets the checks that rest on them be judged anew. */
@ApplicationScoped
public class FollowPain {

    private final PainReadings readings;
    private final JudgeResponse judge;
    private final Tenant tenant;

    FollowPain(PainReadings readings, JudgeResponse judge, Tenant tenant) {
        this.readings = readings;
        this.judge = judge;
        this.tenant = tenant;
    }

    /**
     * A value was recorded, corrected or read anew.
     *
     * @param counts whether staff recorded the WORST_24H of the site that counts
     */
    public void follow(
            UUID assessmentId, UUID episodeId, Instant performedAt, Pain pain, boolean counts, long sequence) {
        judge.reading(episodeId, () -> {
            PainReading reading = readings.findByIdOptional(assessmentId)
                    .orElseGet(() -> new PainReading(assessmentId, tenant.clinicId(), episodeId, performedAt, pain));
            reading.follow(performedAt, pain, counts, sequence);
            readings.persist(reading);
        });
    }

    /** A value was voided. */
    public void drop(UUID assessmentId, long sequence) {
        readings.findByIdOptional(assessmentId)
                .ifPresent(reading -> judge.reading(reading.episodeId(), () -> reading.drop(sequence)));
    }
}
