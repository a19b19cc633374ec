package clinic.kinezioteka.assessments.visit;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The known visits of the clinic at work. */
@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, UUID> {

    private final Tenant tenant;
    private final References references;
    private final Event<VisitFollowed> followed;

    Visits(Tenant tenant, References references, Event<VisitFollowed> followed) {
        this.tenant = tenant;
        this.references = references;
        this.followed = followed;
    }

    /** The visit that a command refers to. */
    public Visit referred(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> references.unknown("visitId", id, "visits.v1"));
    }

    /** Takes over what was announced of a visit; an older announcement changes nothing. */
    public void follow(VisitNews news, long sequence) {
        Visit visit = findByIdOptional(news.visitId()).orElseGet(() -> new Visit(news.visitId(), tenant.clinicId()));
        if (visit.follow(news, sequence)) {
            persist(visit);
            followed.fire(new VisitFollowed(news));
        }
    }

    /** Which completed visits these episodes had; one without any is left out. */
    public Map<UUID, Attended> attended(Collection<UUID> episodes) {
        return list("episodeId in ?1 and status = 'COMPLETED'", episodes).stream()
                .collect(Collectors.toMap(Visit::episodeId, Attended::of, Attended::and));
    }

    /** Visits of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update("patientId = ?1, version = version + 1 where patientId = ?2", merged.survivorId(), merged.duplicateId());
    }
}
