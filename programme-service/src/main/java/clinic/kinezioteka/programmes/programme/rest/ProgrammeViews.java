package clinic.kinezioteka.programmes.programme.rest;

import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.programmes.programme.DoctorsVisit;
import clinic.kinezioteka.programmes.programme.DoctorsVisits;
import clinic.kinezioteka.programmes.programme.EarlyResponse;
import clinic.kinezioteka.programmes.programme.EarlyResponses;
import clinic.kinezioteka.programmes.programme.Individualisation;
import clinic.kinezioteka.programmes.programme.Individualisations;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.PlanWarning;
import clinic.kinezioteka.programmes.programme.PlanWarnings;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a caller may see of programmes: staff those of the clinic, a patient his own. */
@ApplicationScoped
class ProgrammeViews {

    private static final String EARLY_RESPONSE =
            "exists (select 1 from EarlyResponseCheck c where c.programmeId = p.id and c.status in :earlyResponses)";

    private final Programmes programmes;
    private final Individualisations changes;
    private final EarlyResponses responses;
    private final DoctorsVisits visits;
    private final PlanWarnings warnings;
    private final Caller caller;
    private final EntityManager entityManager;
    private final OwnRecords own;
    private final MergedPatients merged;

    ProgrammeViews(
            Programmes programmes,
            Individualisations changes,
            EarlyResponses responses,
            DoctorsVisits visits,
            PlanWarnings warnings,
            Caller caller,
            EntityManager entityManager,
            OwnRecords own,
            MergedPatients merged) {
        this.programmes = programmes;
        this.changes = changes;
        this.responses = responses;
        this.visits = visits;
        this.warnings = warnings;
        this.caller = caller;
        this.entityManager = entityManager;
        this.own = own;
        this.merged = merged;
    }

    ProgrammeView of(Programme programme) {
        return all(List.of(programme)).get(0);
    }

    ProgrammeView visible(UUID id) {
        return of(programmes.visible(id, own));
    }

    Page<ProgrammeView> page(
            List<UUID> patients,
            List<UUID> episodes,
            List<Programme.Status> statuses,
            List<EarlyResponse.Status> earlyResponses,
            PageRequest request) {
        Page<Programme> page = Listing.of(entityManager, Programme.class, "p", "Programme p", "p.id", Programme::id)
                .where("p.patientId = :own", "own", own.only().orElse(null))
                .where("p.patientId in :patients", "patients", merged.survivorsOf(patients))
                .where("p.episodeId in :episodes", "episodes", episodes)
                .where("p.status in :statuses", "statuses", statuses)
                .where(EARLY_RESPONSE, "earlyResponses", earlyResponses)
                .page(request);
        return new Page<>(all(page.items()), page.next(), page.total());
    }

    /** Whoever treats is warned; nobody else. */
    private Function<Module, @Nullable List<PlanWarning>> warnings(List<Programme> some) {
        if (!caller.is("doctor") && !caller.is("therapist")) {
            return module -> null;
        }
        Function<Module, List<PlanWarning>> about = warnings.about(some);
        return about::apply;
    }

    private List<ProgrammeView> all(List<Programme> some) {
        List<UUID> ids = some.stream().map(Programme::id).toList();
        Map<UUID, List<Individualisation>> kept = changes.of(ids);
        Map<UUID, EarlyResponse> early = responses.of(some);
        Map<UUID, List<DoctorsVisit>> seen = visits.of(ids);
        Function<Module, @Nullable List<PlanWarning>> warned = warnings(some);
        return some.stream()
                .map(programme -> ProgrammeView.of(
                        programme,
                        early.get(programme.id()),
                        seen.getOrDefault(programme.id(), List.of()),
                        warned,
                        kept.getOrDefault(programme.id(), List.of())))
                .toList();
    }
}
