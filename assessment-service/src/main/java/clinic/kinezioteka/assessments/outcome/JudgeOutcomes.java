package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.Assessments;
import clinic.kinezioteka.assessments.clinic.Clinics;
import clinic.kinezioteka.assessments.consent.ExcludedDays;
import clinic.kinezioteka.assessments.consent.StatisticsConsents;
import clinic.kinezioteka.assessments.episode.Episode;
import clinic.kinezioteka.assessments.episode.Episodes;
import clinic.kinezioteka.assessments.kind.Function.Analgesics;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.programme.Programmes;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.visit.Attended;
import clinic.kinezioteka.assessments.visit.Visits;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges closed episodes by all that is known of them now, in the transaction of what changed it. */
@ApplicationScoped
class JudgeOutcomes {

    private static final Set<Kind> KINDS = EnumSet.of(Kind.VAS, Kind.FUNCTION, Kind.GAIT, Kind.EMG, Kind.SELF_CONTROL);

    private final Outcomes outcomes;
    private final Episodes episodes;
    private final Visits visits;
    private final Programmes programmes;
    private final Assessments assessments;
    private final StatisticsConsents consents;
    private final Clinics clinics;
    private final Standards standards;
    private final Tenant tenant;
    private final Clock clock;

    JudgeOutcomes(
            Outcomes outcomes,
            Episodes episodes,
            Visits visits,
            Programmes programmes,
            Assessments assessments,
            StatisticsConsents consents,
            Clinics clinics,
            Standards standards,
            Tenant tenant,
            Clock clock) {
        this.outcomes = outcomes;
        this.episodes = episodes;
        this.visits = visits;
        this.programmes = programmes;
        this.assessments = assessments;
        this.consents = consents;
        this.clinics = clinics;
        this.standards = standards;
        this.tenant = tenant;
        this.clock = clock;
    }

    /**
     * Judges those of the episodes that are closed. While the zone of the clinic is not known nothing is done: whoever looks for
     * episodes without an outcome comes back.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void judge(Collection<UUID> ids) {
        clinics.knownZone().ifPresent(zone -> judge(episodes.closedAmong(ids), zone));
    }

    /** All is read before anything is written, since each read would look through what is to be written. */
    private void judge(List<Episode> closed, ZoneId zone) {
        if (closed.isEmpty()) {
            return;
        }
        List<UUID> ids = closed.stream().map(Episode::id).toList();
        Map<UUID, ExcludedDays> excluded =
                consents.excludedDays(closed.stream().map(Episode::patientId).collect(Collectors.toSet()));
        Map<UUID, EpisodeOutcome> known = outcomes.of(ids);
        Map<UUID, Attended> attended = visits.attended(ids);
        Map<UUID, Integer> moduleCounts = programmes.moduleCounts(
                attended.values().stream().flatMap(Attended::programmes).collect(Collectors.toSet()));
        Map<UUID, List<Measured>> measured = assessments.ofKinds(ids, KINDS).stream()
                .collect(Collectors.groupingBy(
                        Assessment::episodeId, Collectors.mapping(Measured::of, Collectors.toList())));
        for (Episode episode : closed) {
            Attended visited = attended.getOrDefault(episode.id(), Attended.NONE);
            ClosedEpisode facts = new ClosedEpisode(
                    Objects.requireNonNull(episode.closedOn()),
                    zone,
                    analgesics(episode.analgesics()),
                    visited.aSession(),
                    visited.theLastFinal(moduleCounts),
                    measured.getOrDefault(episode.id(), List.of()));
            EpisodeOutcome outcome = known.containsKey(episode.id()) ? known.get(episode.id()) : first(episode);
            outcome.judge(
                    episode,
                    OutcomeRules.judge(facts, standards.ofVersion(outcome.referenceSetVersion())),
                    excluded.getOrDefault(episode.patientId(), ExcludedDays.NONE),
                    clock.instant());
            outcomes.persist(outcome);
        }
    }

    private EpisodeOutcome first(Episode episode) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new EpisodeOutcome(
                episode.id(), tenant.clinicId(), standards.on(today).referenceSet());
    }

    /** A word that came after this version tells nothing here. */
    private static @Nullable Analgesics analgesics(@Nullable String told) {
        return Arrays.stream(Analgesics.values())
                .filter(one -> one.name().equals(told))
                .findFirst()
                .orElse(null);
    }
}
