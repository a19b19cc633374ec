package clinic.kinezioteka.patients.escalation;

import clinic.kinezioteka.defaults.tenancy.EachClinic;
import clinic.kinezioteka.patients.redflag.RedFlag;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** Looks clinic by clinic for flags to escalate; of several replicas the one that locks a flag first tells of it. */
@ApplicationScoped
class EscalationWatch {
    private static final Logger LOG = Logger.getLogger(EscalationWatch.class);

    private final EachClinic clinics;
    private final EscalateRedFlags escalating;
    private final Counter escalated;

    EscalationWatch(EachClinic clinics, EscalateRedFlags escalating, MeterRegistry meters) {
        this.clinics = clinics;
        this.escalating = escalating;
        escalated = Counter.builder("red.flags.escalated")
                .description("EMERGENCY flags that no doctor acknowledged in time")
                .register(meters);
    }

    @Scheduled(
            every = "${kinezioteka.red-flags.escalation.check-every:20s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        clinics.act("the escalation of red flags", this::escalate);
    }

    private void escalate() {
        for (RedFlag flag : escalating.escalate()) {
            escalated.increment();
            LOG.warnf("red flag %s waits for a doctor", flag.id());
        }
    }
}
