package clinic.kinezioteka.assessments.programme;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The known programmes of the clinic at work. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private final Tenant tenant;
    private final Event<ProgrammeFollowed> followed;

    Programmes(Tenant tenant, Event<ProgrammeFollowed> followed) {
        this.tenant = tenant;
        this.followed = followed;
    }

    /** Takes over what was announced of a programme; an older announcement changes nothing. */
    public void follow(ProgrammeNews news, long sequence) {
        Programme programme = findByIdOptional(news.programmeId())
                .orElseGet(() -> new Programme(news.programmeId(), tenant.clinicId()));
        if (programme.follow(news, sequence)) {
            persist(programme);
            followed.fire(new ProgrammeFollowed(news.episodeId()));
        }
    }

    /** How many modules each of these plans; one that was never heard of is left out. */
    public Map<UUID, Integer> moduleCounts(Collection<UUID> programmes) {
        return list("id in ?1", programmes).stream().collect(Collectors.toMap(Programme::id, Programme::moduleCount));
    }

    /** Programmes of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update("patientId = ?1, version = version + 1 where patientId = ?2", merged.survivorId(), merged.duplicateId());
    }
}
