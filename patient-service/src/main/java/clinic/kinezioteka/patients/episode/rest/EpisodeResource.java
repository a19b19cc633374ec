package clinic.kinezioteka.patients.episode.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.patients.episode.CloseEpisode;
import clinic.kinezioteka.patients.episode.Closing;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Episodes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/episodes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes")
@Idempotent
class EpisodeResource {
    private final Episodes episodes;
    private final CloseEpisode closing;
    private final OwnRecords own;
    private final MergedPatients merged;
    private final Validity validity;
    private final EntityManager entityManager;

    EpisodeResource(
            Episodes episodes,
            CloseEpisode closing,
            OwnRecords own,
            MergedPatients merged,
            Validity validity,
            EntityManager entityManager) {
        this.episodes = episodes;
        this.closing = closing;
        this.own = own;
        this.merged = merged;
        this.validity = validity;
        this.entityManager = entityManager;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listEpisodes",
            summary = "List episodes",
            description = "The episodes of the clinic, the oldest first; a patient sees his own only.")
    public Page<EpisodeView> list(@BeanParam EpisodeFilter filter, @BeanParam PageRequest page) {
        return Listing.of(
                        entityManager,
                        EpisodeView.class,
                        "new clinic.kinezioteka.patients.episode.rest.EpisodeView(e)",
                        "Episode e",
                        "e.id",
                        EpisodeView::id)
                .where("e.patientId = :own", "own", own.only().orElse(null))
                .where("e.patientId in :patients", "patients", merged.survivorsOf(filter.patientIds))
                .where("e.status in :statuses", "statuses", filter.statuses)
                .page(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "getEpisode",
            summary = "Read an episode",
            description = "One episode of the clinic; a patient reads his own only.")
    public EpisodeView read(@PathParam("id") UUID id) {
        Episode episode = episodes.get(id);
        own.require(episode.patientId(), "episode");
        return new EpisodeView(episode);
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "closeEpisode",
            summary = "Close an episode",
            description =
                    """
                    Ends the treatment; one that is only PROPOSED is closed as it is. Work status and analgesics that are not told are those of the last FUNCTION that
                    this service has heard of, else unknown (null). A closed episode answers 409 `wrong-state`.""")
    public EpisodeView close(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, Closing body) {
        Episode episode = episodes.get(id);
        ExpectedVersion.check(expected, episode.version());
        return new EpisodeView(closing.close(episode, validity.require(body)));
    }
}
