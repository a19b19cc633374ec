package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.Assessments;
import clinic.kinezioteka.assessments.clinic.Clinics;
import clinic.kinezioteka.assessments.consent.StatisticsConsents;
import clinic.kinezioteka.assessments.episode.Episode;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.EpisodePain;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.assessments.kind.Vas;
import clinic.kinezioteka.assessments.reference.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the closed episodes that an outcome is counted over. */
@ApplicationScoped
public class Cohorts {

    private static final String WITH_A_SESSION =
            """
            from Episode e where e.condition = :condition and e.region in :regions
              and e.closedOn >= :from and e.closedOn < :to
              and exists (select 1 from Visit v
                          where v.episodeId = e.id and v.kind = 'SESSION' and v.status = 'COMPLETED')
            """;
    private static final String FINISHED =
            """
            select v.episodeId from Visit v
            where v.episodeId in :episodes and v.kind = 'DOCTOR_FINAL' and v.lastOfProgramme and v.status = 'COMPLETED'
            """;

    private final EntityManager entityManager;
    private final Assessments assessments;
    private final StatisticsConsents consents;
    private final Clinics clinics;
    private final Standards standards;
    private final Clock clock;

    Cohorts(
            EntityManager entityManager,
            Assessments assessments,
            StatisticsConsents consents,
            Clinics clinics,
            Standards standards,
            Clock clock) {
        this.entityManager = entityManager;
        this.assessments = assessments;
        this.consents = consents;
        this.clinics = clinics;
        this.standards = standards;
        this.clock = clock;
    }

    /** The day after today in the clinic's zone. */
    public LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), clinics.zone()).plusDays(1);
    }

    /**
     * The outcome of the episodes that were closed in the period after at least one completed session; those of patients
     * who refused statistics are only counted as excluded.
     */
    public Outcome count(OutcomeQuestion question, Definition definition, Population population) {
        List<Episode> cohort = cohort(question);
        Set<UUID> refused = refused(cohort);
        List<Episode> counted = cohort.stream()
                .filter(episode -> !refused.contains(episode.patientId()))
                .toList();
        return Outcome.of(members(counted), cohort.size() - counted.size(), definition, population);
    }

    private Set<UUID> refused(List<Episode> cohort) {
        return cohort.isEmpty()
                ? Set.of()
                : consents.excluded(
                        cohort.stream().map(Episode::patientId).toList(),
                        LocalDate.ofInstant(clock.instant(), clinics.zone()));
    }

    private List<Episode> cohort(OutcomeQuestion question) {
        return entityManager
                .createQuery(WITH_A_SESSION, Episode.class)
                .setParameter("condition", question.condition())
                .setParameter("regions", question.regions())
                .setParameter("from", question.from())
                .setParameter("to", question.to())
                .getResultList();
    }

    private List<CohortMember> members(List<Episode> episodes) {
        List<UUID> ids = episodes.stream().map(Episode::id).toList();
        Set<UUID> finished = new HashSet<>(entityManager
                .createQuery(FINISHED, UUID.class)
                .setParameter("episodes", ids)
                .getResultList());
        Map<UUID, List<Assessment>> pain =
                assessments.ofKind(ids, Kind.VAS).stream().collect(Collectors.groupingBy(Assessment::episodeId));
        return episodes.stream()
                .map(episode ->
                        member(episode, finished.contains(episode.id()), pain.getOrDefault(episode.id(), List.of())))
                .toList();
    }

    private CohortMember member(Episode episode, boolean finished, List<Assessment> values) {
        List<Earlier<Vas>> pain = values.stream()
                .flatMap(value -> value.asEarlier().as(Vas.class).stream())
                .toList();
        Optional<EpisodePain> course = EpisodePain.of(pain, new Reading(standards));
        return new CohortMember(
                finished,
                pain.stream().anyMatch(value -> isNearClose(value, episode)),
                course.filter(this::beganLow).isPresent(),
                course.orElse(null));
    }

    private boolean beganLow(EpisodePain pain) {
        BigDecimal least = standards.referenceSet().at("VAS_CHANGE").value();
        return BigDecimal.valueOf(pain.beganAtMillimetres()).compareTo(least) < 0;
    }

    private boolean isNearClose(Earlier<Vas> value, Episode episode) {
        LocalDate closed = episode.closedOn();
        if (closed == null
                || value.recordedBy() != RecordedBy.STAFF
                || value.measurement().situation() != Vas.Situation.WORST_24H) {
            return false;
        }
        ZoneId zone = clinics.zone();
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(value.performedAt(), zone), closed);
        BigDecimal most = standards.referenceSet().at("OUTCOME_PAIN_WITHIN").value();
        return BigDecimal.valueOf(Math.abs(days)).compareTo(most) <= 0;
    }
}
