package clinic.kinezioteka.patients.progress;

import clinic.kinezioteka.defaults.http.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An episode that came of a referral: what its partner may know of it, and no more. */
@Entity
@Table(name = "followed_episode")
public class FollowedEpisode implements Versioned {
    @Id
    @Column(name = "referral_id")
    private UUID referralId;

    @Version
    private long version;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    @Column(name = "episode_id", updatable = false)
    private UUID episodeId;

    @Embedded
    private @Nullable ModuleReached module;

    @Column(name = "attended_visits")
    private List<UUID> attendedVisits;

    @Column(name = "pain")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PainPoint> pain;

    @Column(name = "gates")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<GateResult> gates;

    @Embedded
    private @Nullable Outcome outcome;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowedEpisode() {}

    FollowedEpisode(UUID referralId, UUID clinicId, UUID partnerId, UUID episodeId, Instant now) {
        this.referralId = referralId;
        this.clinicId = clinicId;
        this.partnerId = partnerId;
        this.episodeId = episodeId;
        attendedVisits = List.of();
        pain = List.of();
        gates = List.of();
        updatedAt = now;
    }

    /** A module began or ended; word of an earlier one changes nothing. */
    public void reach(ModuleReached news) {
        if (module == null || news.isBeyond(module)) {
            module = news;
        }
    }

    /** A visit was completed; told again, it counts once. */
    public void attend(UUID visitId) {
        if (!attendedVisits.contains(visitId)) {
            attendedVisits = with(attendedVisits, visitId);
        }
    }

    /** An assessment was recorded, corrected or voided; an older version of it changes nothing. */
    public void measure(PainPoint news) {
        Optional<PainPoint> known = pain.stream()
                .filter(point -> point.assessmentId().equals(news.assessmentId()))
                .findFirst();
        if (known.isEmpty() || known.get().sequence() < news.sequence()) {
            List<PainPoint> others = pain.stream()
                    .filter(point -> !known.equals(Optional.of(point)))
                    .toList();
            pain = with(others, news);
        }
    }

    /** A doctor decided at a gate; told again, it counts once. */
    public void decide(GateResult news) {
        if (!gates.contains(news)) {
            gates = with(gates, news);
        }
    }

    /** Treatment ended. */
    public void end(Outcome news) {
        outcome = news;
    }

    void changed(Instant now) {
        updatedAt = now;
    }

    private static <T> List<T> with(List<T> known, T news) {
        List<T> more = new ArrayList<>(known);
        more.add(news);
        return List.copyOf(more);
    }

    public UUID referralId() {
        return referralId;
    }

    @Override
    public long version() {
        return version;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    public @Nullable ModuleReached module() {
        return module;
    }

    /** How many visits were completed, of doctors and therapists. */
    public int visitsAttended() {
        return attendedVisits.size();
    }

    /** The pain of the episode in the order of its measuring, all at the site that assessment-service named last. */
    public List<PainPoint> pain() {
        List<PainPoint> counting = pain.stream()
                .filter(PainPoint::counts)
                .sorted(Comparator.comparing(PainPoint::performedAt).thenComparing(PainPoint::assessmentId))
                .toList();
        String site =
                counting.isEmpty() ? null : counting.get(counting.size() - 1).site();
        return counting.stream()
                .filter(point -> Objects.equals(point.site(), site))
                .toList();
    }

    /** All decisions, in their order. */
    public List<GateResult> gates() {
        return gates.stream()
                .sorted(Comparator.comparing(GateResult::decidedAt).thenComparing(GateResult::module))
                .toList();
    }

    /** How it ended; null while it goes on. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
