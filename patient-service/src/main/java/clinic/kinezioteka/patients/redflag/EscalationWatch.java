package clinic.kinezioteka.patients.redflag;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.patients.clinic.Clinic;
import clinic.kinezioteka.patients.clinic.Clinics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks clinic by clinic for flags to escalate; of several replicas the one that locks a flag first tells of it. */
@ApplicationScoped
class EscalationWatch {
    private static final Logger LOG = Logger.getLogger(EscalationWatch.class);

    private final Clinics clinics;
    private final EscalateRedFlags escalating;
    private final Tenant tenant;
    private final Counter escalated;

    EscalationWatch(Clinics clinics, EscalateRedFlags escalating, Tenant tenant, MeterRegistry meters) {
        this.clinics = clinics;
        this.escalating = escalating;
        this.tenant = tenant;
        escalated = Counter.builder("red.flags.escalated")
                .description("EMERGENCY flags that no doctor acknowledged in time")
                .register(meters);
    }

    @Scheduled(
            every = "${kinezioteka.red-flags.escalation.check-every:20s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        List<UUID> ids = QuarkusTransaction.requiringNew()
                .call(() -> clinics.streamAll().map(Clinic::id).toList());
        ids.forEach(this::lookAt);
    }

    /** What fails in one clinic keeps none of the others waiting; it is tried again at the next look. */
    private void lookAt(UUID clinicId) {
        try {
            tenant.actFor(clinicId);
            for (RedFlag flag : escalating.escalate()) {
                escalated.increment();
                LOG.warnf("red flag %s waits for a doctor", flag.id());
            }
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "no red flag of clinic %s could be escalated", clinicId);
        }
    }
}
