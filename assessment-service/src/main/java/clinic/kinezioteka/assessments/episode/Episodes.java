package clinic.kinezioteka.assessments.episode;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The known episodes of the clinic at work. */
@ApplicationScoped
public class Episodes implements PanacheRepositoryBase<Episode, UUID> {

    private final PatientsConcerned concerned;
    private final Tenant tenant;
    private final References references;
    private final Event<EpisodeFollowed> followed;

    Episodes(Tenant tenant, References references, PatientsConcerned concerned, Event<EpisodeFollowed> followed) {
        this.concerned = concerned;
        this.tenant = tenant;
        this.references = references;
        this.followed = followed;
    }

    /** The episode that a command refers to, locked, so that the measurements of an episode are read one by one. */
    public Episode referred(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(concerned::naming)
                .orElseThrow(() -> references.unknown("episodeId", id, "episodes.v1"));
    }

    /** Waits until no measurement of the episode is being recorded, and lets none be until this transaction ends. */
    public void lock(UUID id) {
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Those of these that are closed, after whoever changes one of them now, and nobody changes any until this transaction ends.
     * The open ones are locked too: one of them may just be closed by somebody else, who does not see this transaction.
     */
    public List<Episode> closedAmong(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(Episode::isClosed)
                .filter(episode -> episode.closedOn() != null)
                .toList();
    }

    /** Takes over what was announced of an episode, when nothing of it is being recorded; an older announcement changes nothing. */
    public void follow(EpisodeNews news, long sequence) {
        Optional<Episode> known = findByIdOptional(news.episodeId(), LockModeType.PESSIMISTIC_WRITE);
        Optional<Complaint> before = known.map(Episode::complaint);
        Episode episode = known.orElseGet(() -> new Episode(news.episodeId(), tenant.clinicId()));
        episode.follow(news, sequence);
        persist(episode);
        boolean changed = before.isPresent() && !before.get().equals(episode.complaint());
        followed.fire(new EpisodeFollowed(episode, changed));
    }

    /** Episodes of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update("patientId = ?1, version = version + 1 where patientId = ?2", merged.survivorId(), merged.duplicateId());
    }
}
