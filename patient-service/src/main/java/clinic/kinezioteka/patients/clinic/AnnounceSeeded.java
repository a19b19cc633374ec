package clinic.kinezioteka.patients.clinic;

import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Tells the other services, once, of the clinics and partners that the migrations brought. */
@ApplicationScoped
class AnnounceSeeded {
    private final Clinics clinics;
    private final Partners partners;
    private final Event<ClinicEvent> clinicEvents;
    private final Event<PartnerEvent> partnerEvents;
    private final Tenant tenant;
    private final EntityManager entityManager;

    AnnounceSeeded(
            Clinics clinics,
            Partners partners,
            Event<ClinicEvent> clinicEvents,
            Event<PartnerEvent> partnerEvents,
            Tenant tenant,
            EntityManager entityManager) {
        this.clinics = clinics;
        this.partners = partners;
        this.clinicEvents = clinicEvents;
        this.partnerEvents = partnerEvents;
        this.tenant = tenant;
        this.entityManager = entityManager;
    }

    @ActivateRequestContext
    void announce(@Observes StartupEvent started) {
        tenant.actFor(Tenant.NETWORK);
        QuarkusTransaction.requiringNew().run(() -> {
            claimed("partner").forEach(id -> partnerEvents.fire(new PartnerEvent.Registered(partners.get(id))));
            claimed("clinic").forEach(id -> {
                tenant.actFor(id);
                clinicEvents.fire(new ClinicEvent.Registered(clinics.get(id)));
            });
        });
    }

    /** Of several replicas that start at once, one gets each row. */
    private List<UUID> claimed(String table) {
        String claim = "update " + table + " set announced = true where not announced returning id";
        return OneColumn.query(entityManager, claim, "id", UUID.class).getResultList();
    }
}
