package clinic.kinezioteka.programmes.programme.rest;

import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.programme.Individualisation;
import clinic.kinezioteka.programmes.programme.Individualisations;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a caller may see of programmes: staff those of the clinic, a patient his own. */
@ApplicationScoped
class ProgrammeViews {

    private final Programmes programmes;
    private final Individualisations changes;
    private final EntityManager entityManager;
    private final OwnRecords own;
    private final MergedPatients merged;

    ProgrammeViews(
            Programmes programmes,
            Individualisations changes,
            EntityManager entityManager,
            OwnRecords own,
            MergedPatients merged) {
        this.programmes = programmes;
        this.changes = changes;
        this.entityManager = entityManager;
        this.own = own;
        this.merged = merged;
    }

    ProgrammeView of(Programme programme) {
        return ProgrammeView.of(programme, changes.of(List.of(programme.id())).getOrDefault(programme.id(), List.of()));
    }

    ProgrammeView visible(UUID id) {
        return of(programmes.visible(id, own));
    }

    Page<ProgrammeView> page(
            List<UUID> patients, List<UUID> episodes, List<Programme.Status> statuses, PageRequest request) {
        Page<Programme> page = Listing.of(entityManager, Programme.class, "p", "Programme p", "p.id", Programme::id)
                .where("p.patientId = :own", "own", own.only().orElse(null))
                .where("p.patientId in :patients", "patients", merged.survivorsOf(patients))
                .where("p.episodeId in :episodes", "episodes", episodes)
                .where("p.status in :statuses", "statuses", statuses)
                .page(request);
        Map<UUID, List<Individualisation>> kept =
                changes.of(page.items().stream().map(Programme::id).toList());
        return new Page<>(
                page.items().stream()
                        .map(programme -> ProgrammeView.of(programme, kept.getOrDefault(programme.id(), List.of())))
                        .toList(),
                page.next(),
                page.total());
    }
}
