package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.defaults.tenancy.EachClinic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Judges closed episodes that have no outcome by the rules of now: those that were judged by earlier ones, or closed before there
 * were any, and those of clinics that were heard of late.
 */
@ApplicationScoped
public class JudgeMissing {

    private static final Logger LOG = Logger.getLogger(JudgeMissing.class);
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final EachClinic clinics;
    private final Outcomes outcomes;
    private final JudgeOutcomes judging;
    private final Set<UUID> told = ConcurrentHashMap.newKeySet();

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

    private void judgeAll() {
        List<UUID> part = after(FIRST);
        while (!part.isEmpty()) {
            judge(part);
            part = after(part.get(part.size() - 1));
        }
    }

    /** One that cannot be judged keeps none of the others waiting. */
    private void judge(List<UUID> part) {
        try {
            QuarkusTransaction.requiringNew().run(() -> judging.judge(part));
        } catch (RuntimeException failed) {
            if (part.size() == 1) {
                tell(part.get(0), failed);
            } else {
                part.forEach(one -> judge(List.of(one)));
            }
        }
    }

    /** Once for as long as the service runs, though it is tried again each time. */
    private void tell(UUID episode, RuntimeException failed) {
        if (told.add(episode)) {
            LOG.errorf(failed, "the outcome of episode %s cannot be judged", episode);
        }
    }

    private List<UUID> after(UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> outcomes.unjudged(last, AT_ONCE));
    }
}
