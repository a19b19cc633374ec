package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.disruption.Arrangement;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was replanned in the clinic at work, each with its reason. */
@ApplicationScoped
class Replans implements PanacheRepositoryBase<Replan, UUID>, PersonalRecords {
    private static final String FORGET =
            """
            update replan set reason = '', updated_at = :now
            where moved && array(select id from visit where patient_id = :patient)
            """;

    private final Tenant tenant;
    private final Caller caller;
    private final Ids ids;

    Replans(Tenant tenant, Caller caller, Ids ids) {
        this.tenant = tenant;
        this.caller = caller;
        this.ids = ids;
    }

    void remember(ReplanWish wish, Arrangement found, Instant now) {
        UUID[] moved = found.moved().stream().map(one -> one.visit().id()).toArray(UUID[]::new);
        persist(new Replan(ids.next(), tenant.clinicId(), wish, moved, caller.subject(), now));
    }

    @Override
    public Set<String> done() {
        return Set.of("VISIT_TEXTS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }
}
