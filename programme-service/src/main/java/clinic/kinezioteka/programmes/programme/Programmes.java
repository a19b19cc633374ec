package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The programmes of the clinic at work. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private final PatientsConcerned concerned;

    Programmes(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    /** The programme of this id. Fails with 404 when the clinic has none. */
    public Programme existing(UUID id) {
        return concerned.naming(findByIdOptional(id).orElseThrow(() -> new NotFound("programme")));
    }

    /** The programmes of these ids, by id. */
    public Map<UUID, Programme> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream()
                .map(concerned::naming)
                .collect(Collectors.toMap(Programme::id, Function.identity()));
    }

    /** The programme of this id, for a caller who may be a patient: another patient's programme fails with 404 as if it were absent. */
    public Programme visible(UUID id, OwnRecords own) {
        Programme programme = existing(id);
        own.require(programme.patientId(), "programme");
        return programme;
    }

    public Optional<Programme> ofEpisode(UUID episodeId) {
        return find("episodeId", episodeId).firstResultOptional();
    }

    /** Programmes of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update(
                "patientId = ?1, updatedAt = ?2, version = version + 1 where patientId = ?3",
                merged.survivorId(),
                merged.at(),
                merged.duplicateId());
    }
}
