package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.consent.ExcludedDays;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What came of the closed episodes of the clinic at work, one row for each. */
@ApplicationScoped
class Outcomes implements PanacheRepositoryBase<EpisodeOutcome, UUID> {

    private static final String UNJUDGED =
            """
            select e.id from Episode e
            where e.closedOn is not null and e.status = 'CLOSED'
              and not exists (select 1 from EpisodeOutcome o where o.id = e.id and o.ruleSetVersion >= :rules)
              and e.id > :last
            order by e.id
            """;
    private static final String EXCLUDE =
            "update episode_outcome set excluded_on = :days, version = version + 1 where patient_id = :patient";
    private static final String MOVE =
            "update episode_outcome set patient_id = :survivor, version = version + 1 where patient_id = :duplicate";

    private final EntityManager entityManager;

    Outcomes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Closed episodes without an outcome by the rules of now: those that follow this one, as many as asked for at the most. */
    List<UUID> unjudged(UUID last, int most) {
        return entityManager
                .createQuery(UNJUDGED, UUID.class)
                .setParameter("rules", OutcomeRules.VERSION)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is known of these episodes; one that was never judged is left out. */
    Map<UUID, EpisodeOutcome> of(Collection<UUID> episodes) {
        return list("id in ?1", episodes).stream().collect(Collectors.toMap(EpisodeOutcome::id, one -> one));
    }

    /** On which days the episodes of the patient are only counted as excluded. */
    void exclude(UUID patientId, ExcludedDays excluded) {
        entityManager
                .createNativeQuery(EXCLUDE)
                .setParameter("days", excluded.asRanges())
                .setParameter("patient", patientId)
                .executeUpdate();
    }

    /** Episodes of a merged patient are the survivor's. */
    void move(UUID duplicateId, UUID survivorId) {
        entityManager
                .createNativeQuery(MOVE)
                .setParameter("survivor", survivorId)
                .setParameter("duplicate", duplicateId)
                .executeUpdate();
    }
}
