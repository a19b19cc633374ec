package clinic.kinezioteka.defaults.reference;

import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What to say of an id that is another service's and that this service does not know. */
@ApplicationScoped
public class References {

    private static final String NEWEST = "select newest_event_at from applied_topic where topic in (?1)";

    private static final Duration ON_ITS_WAY = Duration.ofSeconds(60);

    private final EntityManager entityManager;
    private final Clock clock;

    References(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * The id may still be on its way when it is younger than a minute, or younger than the newest event applied from
     * its owner's topic: then 409 {@code not-known-yet}; else 422 {@code unknown-reference}, naming the field.
     */
    public Failure unknown(String field, UUID id, String ownerTopic) {
        return mayBeOnItsWay(id, ownerTopic)
                ? notKnownYet(field)
                : RuleBroken.unknownReference().violation(field, "refers to nothing");
    }

    /** What to say where word of it is certainly on its way: the same request will do in a moment. */
    public Failure notKnownYet(String field) {
        return new Conflict("not-known-yet", "This is not known here yet; try again in a second.")
                .violation(field, "is not known yet");
    }

    /** Whether what its owner says of the id may not have arrived yet. */
    public boolean mayBeOnItsWay(UUID id, String ownerTopic) {
        Instant madeAt = id.version() == 7 ? Ids.madeAt(id) : Instant.MIN;
        Instant now = clock.instant();
        boolean young = madeAt.isAfter(now.minus(ON_ITS_WAY)) && !madeAt.isAfter(now.plus(ON_ITS_WAY));
        return young || (madeAt.isAfter(asOf(ownerTopic)) && !madeAt.isAfter(now));
    }

    /** The time of the newest event applied from each of these topics, and of them the oldest. */
    public Instant asOf(String... topics) {
        List<Instant> newest = OneColumn.query(entityManager, NEWEST, "newest_event_at", Instant.class)
                .setParameter(1, List.of(topics))
                .getResultList();
        return newest.size() < topics.length
                ? Instant.EPOCH
                : newest.stream().min(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
