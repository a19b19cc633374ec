package clinic.kinezioteka.patients.episode.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.MergePatch;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.patients.episode.ChangeEpisode;
import clinic.kinezioteka.patients.episode.CloseEpisode;
import clinic.kinezioteka.patients.episode.Closing;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.EpisodeDetails;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.episode.OpenEpisode;
import clinic.kinezioteka.patients.vocabulary.Language;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/episodes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes")
@Idempotent
class EpisodeResource {
    private final Episodes episodes;
    private final OpenEpisode opening;
    private final ChangeEpisode changing;
    private final CloseEpisode closing;
    private final EpisodeViews views;
    private final OwnRecords own;
    private final MergedPatients merged;
    private final Validity validity;
    private final MergePatch patches;
    private final EntityManager entityManager;

    EpisodeResource(
            Episodes episodes,
            OpenEpisode opening,
            ChangeEpisode changing,
            CloseEpisode closing,
            EpisodeViews views,
            OwnRecords own,
            MergedPatients merged,
            Validity validity,
            MergePatch patches,
            EntityManager entityManager) {
        this.episodes = episodes;
        this.opening = opening;
        this.changing = changing;
        this.closing = closing;
        this.views = views;
        this.own = own;
        this.merged = merged;
        this.validity = validity;
        this.patches = patches;
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

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "changeEpisode",
            summary = "Change an episode",
            description =
                    """
                    JSON Merge Patch (RFC 7386) of what the doctor says of the complaint. Condition, region and startedOn
                    are fixed at the opening; before it there is nothing to change (409 `wrong-state`). A new screening
                    needs all answers again; earlier ones are kept, and signs that were not there before are raised as
                    red flags.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = EpisodeDetails.class)))
    public EpisodeView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            ObjectNode body,
            @Context HttpHeaders headers) {
        patches.requireReadable(EpisodeDetails.class, body);
        Episode episode = episodes.get(id);
        ExpectedVersion.require(expected, episode.version());
        EpisodeDetails details = validity.require(patches.apply(episode.details(), body));
        return views.of(changing.change(episode, details), Language.choose(headers.getAcceptableLanguages()));
    }

    @POST
    @Path("/{id}/open")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "openProposedEpisode",
            summary = "Open a proposed episode",
            description =
                    """
                    A doctor begins to treat what a referral proposed, with the body of a new episode; what he says
                    counts, not what the referral told. Flags are raised and hold as at any opening; a draft programme
                    follows by itself. An episode that is not PROPOSED answers 409 `wrong-state`.""")
    public EpisodeView open(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            EpisodeDetails body,
            @Context HttpHeaders headers) {
        Episode episode = episodes.get(id);
        ExpectedVersion.check(expected, episode.version());
        return views.of(
                opening.open(episode, validity.require(body)), Language.choose(headers.getAcceptableLanguages()));
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
