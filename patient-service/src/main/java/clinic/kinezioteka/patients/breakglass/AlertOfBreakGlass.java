package clinic.kinezioteka.patients.breakglass;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jboss.logging.Logger;

/** Wakes those who watch: a line in the log and a number, which name the grant and nobody. */
@ApplicationScoped
class AlertOfBreakGlass {
    private static final Logger LOG = Logger.getLogger(AlertOfBreakGlass.class);

    private final MeterRegistry meters;

    AlertOfBreakGlass(MeterRegistry meters) {
        this.meters = meters;
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) BreakGlassGranted event) {
        BreakGlass grant = event.grant();
        LOG.warnf(
                "break-glass %s: clinic %s reads a patient of clinic %s until %s",
                grant.id(), grant.subjectClinicId(), grant.clinicId(), grant.until());
        meters.counter(
                        "kinezioteka.break.glass.granted",
                        "clinic",
                        grant.clinicId().toString())
                .increment();
    }
}
