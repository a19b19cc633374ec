package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.defaults.tenancy.EachClinic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;

/**
 * Judges closed episodes that have no outcome by the rules of now: those that were judged by earlier ones, or closed before there
 * were any, and those of clinics that were heard of late.
 */
@ApplicationScoped
public class JudgeMissing {

    private static final int AT_ONCE = 200;

    private final EachClinic clinics;
    private final Outcomes outcomes;
    private final JudgeOutcomes judging;

    JudgeMissing(EachClinic clinics, Outcomes outcomes, JudgeOutcomes judging) {
        this.clinics = clinics;
        this.outcomes = outcomes;
        this.judging = judging;
    }

    @Scheduled(
            every = "${kinezioteka.outcomes.judge-missing-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void judge() {
        clinics.act("the judging of outcomes", this::judgeAll);
    }

    /** Part by part, as long as one leaves fewer behind. */
    private void judgeAll() {
        List<UUID> before = List.of();
        List<UUID> missing = missing();
        while (!missing.isEmpty() && !missing.equals(before)) {
            List<UUID> part = missing;
            QuarkusTransaction.requiringNew().run(() -> judging.judge(part));
            before = part;
            missing = missing();
        }
    }

    private List<UUID> missing() {
        return QuarkusTransaction.requiringNew().call(() -> outcomes.unjudged(AT_ONCE));
    }
}
