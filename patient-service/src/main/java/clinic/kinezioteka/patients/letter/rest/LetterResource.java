package clinic.kinezioteka.patients.letter.rest;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.patients.episode.EpisodeStatus;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.letter.Letter;
import clinic.kinezioteka.patients.letter.Letters;
import clinic.kinezioteka.patients.progress.FollowedEpisode;
import clinic.kinezioteka.patients.progress.SharedProgress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/referrals/{id}/letter")
@Tag(name = "Referrals")
@Idempotent
class LetterResource {
    private static final String PDF = "application/pdf";

    private final SharedProgress shared;
    private final Letters letters;
    private final Episodes episodes;
    private final Tenant tenant;

    LetterResource(SharedProgress shared, Letters letters, Episodes episodes, Tenant tenant) {
        this.shared = shared;
        this.letters = letters;
        this.episodes = episodes;
        this.tenant = tenant;
    }

    @GET
    @Produces(PDF)
    @RolesAllowed("partner")
    @Operation(
            operationId = "getReferralLetter",
            summary = "Read the letter at the end",
            description =
                    """
                    A PDF of exactly what the progress says, written when the episode closes, in the first language of the
                    clinic (lt, else en); it names nobody but by the partner's own reference. Before the close 409
                    `wrong-state`, in the moment after it 409 `not-known-yet`; without a consent that stands 404, as the progress.""")
    @APIResponse(
            responseCode = "200",
            description = "The letter.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "409",
            description = "The episode is not closed.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RestResponse<byte[]> read(@PathParam("id") UUID id) {
        FollowedEpisode followed = shared.of(id);
        Letter letter = letters.findByIdOptional(id).orElseThrow(() -> notThere(followed));
        return RestResponse.ResponseBuilder.ok(letter.content(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter-" + id + ".pdf\"")
                .build();
    }

    /** The partner sees no episode, so its status is looked up for him as the clinic sees it. */
    private Failure notThere(FollowedEpisode followed) {
        tenant.showRowsOf(followed.clinicId());
        EpisodeStatus status = episodes.get(followed.episodeId()).status();
        return status == EpisodeStatus.CLOSED
                ? new Conflict("not-known-yet", "The letter is being written; try again in a second.")
                : Conflict.wrongState(status, EpisodeStatus.CLOSED);
    }
}
