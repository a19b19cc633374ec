package clinic.kinezioteka.patients.history.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.history.EpisodeChange;
import clinic.kinezioteka.patients.history.EpisodeHistory;
import clinic.kinezioteka.patients.history.FieldChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/episodes/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes")
@Idempotent
class EpisodeHistoryResource {
    private final Episodes episodes;
    private final EpisodeHistory history;
    private final EntityManager entityManager;

    EpisodeHistoryResource(Episodes episodes, EpisodeHistory history, EntityManager entityManager) {
        this.episodes = episodes;
        this.history = history;
        this.entityManager = entityManager;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listEpisodeChanges",
            summary = "Read the history of an episode",
            description =
                    """
                    Every change of the episode, the first one first: who did it, when, and which fields it changed from
                    what to what. Kept for as long as the episode; nobody can change it.""")
    public Page<EpisodeChangeView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        Episode episode = episodes.get(id);
        Page<EpisodeChange> found = Listing.of(
                        entityManager, EpisodeChange.class, "c", "EpisodeChange c", "c.id", EpisodeChange::id)
                .where("c.episodeId = :episode", "episode", episode.id())
                .page(page);
        Map<UUID, List<FieldChange>> differences = history.differences(episode.id());
        return new Page<>(
                found.items().stream()
                        .map(change -> new EpisodeChangeView(change, differences.getOrDefault(change.id(), List.of())))
                        .toList(),
                found.next(),
                found.total());
    }
}
