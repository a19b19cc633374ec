package clinic.kinezioteka.programmes.progression;

import static clinic.kinezioteka.programmes.visit.Progression.Reason.AT_LIMIT;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.DONE_WELL;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.LEFT_OUT;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.LESS_THAN_PLANNED;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.NOT_MASTERED;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.NOT_RATED;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.NO_DOSE;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.PAIN_ABOVE_LIMIT;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.PAIN_HIGH;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.PASSIVE_TECHNIQUE;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.QUALITY_BELOW_LIMIT;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.RED_FLAG;
import static clinic.kinezioteka.programmes.visit.Progression.Reason.TOO_FEW_SESSIONS;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.visit.Progression.Proposal;
import clinic.kinezioteka.programmes.visit.Progression.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the next dose of an exercise: more only where the last sessions did the planned dose well and with little pain,
 * less where it hurt or is not mastered, else the same. The rule and its numbers are the network's own proposal.
 */
final class ProgressionRule {

    /** Grows when the rule changes; what was decided keeps the version that it was decided with. */
    static final int VERSION = 1;

    private ProgressionRule() {}

    static Proposed judge(ProgressionInputs inputs) {
        List<Reason> still = standingStill(inputs);
        if (!still.isEmpty()) {
            return Proposed.holding(still);
        }
        Dose planned = Objects.requireNonNull(inputs.planned());
        ProgressionLimits limits = inputs.limits();
        List<Reason> less = speakingForLess(inputs);
        if (!less.isEmpty()) {
            return step(Proposal.REDUCE, new DoseStep(-limits.reducePercent(), limits).from(planned), less);
        }
        List<Reason> against = speakingAgainstMore(inputs, planned);
        return against.isEmpty()
                ? step(
                        Proposal.ADVANCE,
                        new DoseStep(limits.advancePercent(), limits).from(planned),
                        List.of(DONE_WELL))
                : Proposed.holding(against);
    }

    private static Proposed step(Proposal proposal, Optional<Dose> dose, List<Reason> reasons) {
        List<Reason> atLimit = new ArrayList<>(reasons);
        atLimit.add(AT_LIMIT);
        return dose.map(next -> new Proposed(proposal, next, reasons)).orElseGet(() -> Proposed.holding(atLimit));
    }

    private static List<Reason> standingStill(ProgressionInputs inputs) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, RED_FLAG, inputs.held());
        add(reasons, PASSIVE_TECHNIQUE, inputs.passive());
        add(reasons, NO_DOSE, !DoseStep.canLead(inputs.planned()));
        return reasons;
    }

    /** The last session hurt, or all that are looked at were not mastered. */
    private static List<Reason> speakingForLess(ProgressionInputs inputs) {
        List<Practised> sessions = inputs.sessions();
        List<Reason> reasons = new ArrayList<>();
        if (!sessions.isEmpty()) {
            Practised last = sessions.get(sessions.size() - 1);
            add(reasons, PAIN_HIGH, last.hurtMoreThan(inputs.limits().leastPainToReduce() - 1));
            add(
                    reasons,
                    NOT_MASTERED,
                    sessions.size() >= inputs.limits().sessions()
                            && sessions.stream().allMatch(session -> session.wasWorseThan(1)));
        }
        return reasons;
    }

    private static List<Reason> speakingAgainstMore(ProgressionInputs inputs, Dose planned) {
        ProgressionLimits limits = inputs.limits();
        List<Practised> sessions = inputs.sessions();
        List<Reason> reasons = new ArrayList<>();
        add(reasons, TOO_FEW_SESSIONS, sessions.size() < limits.sessions());
        add(reasons, LEFT_OUT, any(sessions, Practised::isLeftOut));
        add(reasons, LESS_THAN_PLANNED, any(sessions, session -> isLess(session, planned)));
        add(reasons, NOT_RATED, any(sessions, session -> !session.isLeftOut() && !session.isRated()));
        add(reasons, PAIN_ABOVE_LIMIT, any(sessions, session -> session.hurtMoreThan(limits.mostPainToAdvance())));
        add(
                reasons,
                QUALITY_BELOW_LIMIT,
                any(sessions, session -> session.wasWorseThan(limits.leastQualityToAdvance())));
        return reasons;
    }

    private static boolean isLess(Practised session, Dose planned) {
        Dose done = session.done();
        return done != null
                && (isLess(done.sets(), planned.sets())
                        || isLess(done.repetitions(), planned.repetitions())
                        || isLess(done.holdSeconds(), planned.holdSeconds())
                        || isLess(done.durationMinutes(), planned.durationMinutes())
                        || isLess(done.loadKilograms(), planned.loadKilograms()));
    }

    private static <T extends Comparable<T>> boolean isLess(@Nullable T done, @Nullable T planned) {
        return planned != null && (done == null || done.compareTo(planned) < 0);
    }

    private static boolean any(List<Practised> sessions, Predicate<Practised> what) {
        return sessions.stream().anyMatch(what);
    }

    private static void add(List<Reason> reasons, Reason reason, boolean applies) {
        if (applies) {
            reasons.add(reason);
        }
    }
}
