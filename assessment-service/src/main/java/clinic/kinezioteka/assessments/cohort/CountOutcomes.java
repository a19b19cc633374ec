package clinic.kinezioteka.assessments.cohort;

import clinic.kinezioteka.assessments.clinic.Clinics;
import clinic.kinezioteka.assessments.cohort.Counted.JudgedWith;
import clinic.kinezioteka.assessments.cohort.Counted.Secondary;
import clinic.kinezioteka.assessments.episode.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Counts outcomes over the rows of the period that is asked for. */
@ApplicationScoped
public class CountOutcomes {

    /** Those of the period that were treated, and whether their patients must not be counted today. */
    private static final String COHORT =
            """
            with cohort as (
              select *, excluded_on @> cast(:today as date) as excluded,
                not excluded_on @> cast(:today as date) and (completer or not :completers) as counted
              from episode_outcome
              where condition = :condition and region in (:regions) and closed_on >= :from and closed_on < :to and treated)
            """;

    private static final String COUNT =
            """
            select count(*) filter (where excluded),
              count(*) filter (where counted and (:lowBaselines or not low_baseline)),
              count(*) filter (where counted and (:lowBaselines or not low_baseline) and not pain_near_close),
              count(*) filter (where counted and (:lowBaselines or not low_baseline) and %s),
              count(*) filter (where counted), %s
            from cohort
            """;

    private static final String VERSIONS =
            """
            select distinct rule_set_version, reference_set_version from cohort where counted order by 1, 2
            """;

    private final EntityManager entityManager;
    private final Clinics clinics;
    private final Clock clock;

    CountOutcomes(EntityManager entityManager, Clinics clinics, Clock clock) {
        this.entityManager = entityManager;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** The day after today in the clinic's zone. */
    public LocalDate tomorrow() {
        return today().plusDays(1);
    }

    /**
     * The outcome of the episodes that were closed in the period after at least one completed session; those of patients
     * who refused statistics are only counted as excluded.
     */
    public Counted count(OutcomeQuestion question, Definition definition, Population population) {
        Object[] row = (Object[]) asked(COHORT + count(definition), question, population)
                .setParameter("lowBaselines", definition.takesLowBaselines())
                .getSingleResult();
        int n = number(row[1]);
        int missing = number(row[2]);
        return new Counted(
                new Outcome(n, number(row[3]), missing, population.denominator(n, missing), number(row[0])),
                number(row[4]),
                secondary(row),
                versions(question, population));
    }

    /** The statement that counts; its reads are held against its promise by a test. */
    static String statement(Definition definition) {
        return COHORT + count(definition);
    }

    private static String count(Definition definition) {
        String each = Arrays.stream(SecondaryOutcome.values())
                .map(SecondaryOutcome::column)
                .map(
                        "count(*) filter (where counted and %1$s is not null), count(*) filter (where counted and %1$s)"
                                ::formatted)
                .collect(Collectors.joining(", "));
        return COUNT.formatted(definition.column(), each);
    }

    private static List<Secondary> secondary(Object[] row) {
        List<Secondary> all = new ArrayList<>();
        int column = 5;
        for (SecondaryOutcome outcome : SecondaryOutcome.values()) {
            all.add(new Secondary(outcome, number(row[column]), number(row[column + 1])));
            column += 2;
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<JudgedWith> versions(OutcomeQuestion question, Population population) {
        return ((List<Object[]>) asked(COHORT + VERSIONS, question, population).getResultList())
                .stream()
                        .map(row -> new JudgedWith(number(row[0]), number(row[1])))
                        .toList();
    }

    private Query asked(String sql, OutcomeQuestion question, Population population) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("today", today())
                .setParameter("completers", population == Population.COMPLETERS)
                .setParameter("condition", question.condition().name())
                .setParameter(
                        "regions", question.regions().stream().map(Region::name).toList())
                .setParameter("from", question.from())
                .setParameter("to", question.to());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clinics.zone());
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
