package clinic.kinezioteka.programmes.response.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.programmes.response.FollowPain;
import clinic.kinezioteka.programmes.response.Pain;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears every VAS that was recorded, corrected or read anew. */
@ApplicationScoped
class PainAnnounced implements EventHandler<PainAnnounced.Measured> {

    /** What is read of the event. */
    record Measured(
            UUID assessmentId,
            UUID episodeId,
            String kind,
            OffsetDateTime performedAt,
            String recordedBy,
            Values values,
            Derived derived) {

        /** Of the measured site in the situation that counts, and by staff: others repeat an earlier value. */
        boolean isOf(Pain pain) {
            return recordedBy.equals("STAFF")
                    && "WORST_24H".equals(values.situation)
                    && pain.site().equals(values.site);
        }
    }

    record Values(@Nullable String site, @Nullable String situation) {}

    record Derived(@Nullable Pain episodePain) {}

    private final FollowPain follow;

    PainAnnounced(FollowPain follow) {
        this.follow = follow;
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.recorded", "assessment.corrected");
    }

    @Override
    public Class<Measured> dataType() {
        return Measured.class;
    }

    @Override
    public void handle(ReceivedEvent<Measured> event) {
        Measured measured = event.data();
        Pain pain = measured.derived().episodePain();
        if (!measured.kind().equals("VAS")) {
            return;
        }
        if (pain == null) {
            follow.drop(measured.assessmentId(), event.sequence());
        } else {
            follow.follow(
                    measured.assessmentId(),
                    measured.episodeId(),
                    measured.performedAt().toInstant(),
                    pain,
                    measured.isOf(pain),
                    event.sequence());
        }
    }
}
