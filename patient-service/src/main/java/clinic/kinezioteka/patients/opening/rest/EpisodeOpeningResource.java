package clinic.kinezioteka.patients.opening.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.MergePatch;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.episode.rest.EpisodeView;
import clinic.kinezioteka.patients.opening.ChangeEpisode;
import clinic.kinezioteka.patients.opening.OpenEpisode;
import clinic.kinezioteka.patients.vocabulary.Language;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/episodes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes")
@Idempotent
class EpisodeOpeningResource {
    private final Episodes episodes;
    private final OpenEpisode opening;
    private final ChangeEpisode changing;
    private final EpisodeViews views;
    private final Validity validity;
    private final MergePatch patches;

    EpisodeOpeningResource(
            Episodes episodes,
            OpenEpisode opening,
            ChangeEpisode changing,
            EpisodeViews views,
            Validity validity,
            MergePatch patches) {
        this.episodes = episodes;
        this.opening = opening;
        this.changing = changing;
        this.views = views;
        this.validity = validity;
        this.patches = patches;
    }

    @PATCH
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
    @Path("/open")
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
}
