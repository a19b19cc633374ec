package clinic.kinezioteka.patients.hold.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.episode.rest.EpisodeView;
import clinic.kinezioteka.patients.hold.SeeSign;
import clinic.kinezioteka.patients.redflag.ClearRedFlags;
import clinic.kinezioteka.patients.redflag.Origin;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.rest.RedFlagView;
import clinic.kinezioteka.patients.redflag.rest.RedFlagViews;
import clinic.kinezioteka.patients.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/episodes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Red flags")
@Idempotent
class EpisodeRedFlagResource {
    private final Episodes episodes;
    private final SeeSign seeing;
    private final ClearRedFlags clearing;
    private final RedFlagViews views;
    private final OwnRecords own;
    private final Validity validity;

    EpisodeRedFlagResource(
            Episodes episodes,
            SeeSign seeing,
            ClearRedFlags clearing,
            RedFlagViews views,
            OwnRecords own,
            Validity validity) {
        this.episodes = episodes;
        this.seeing = seeing;
        this.clearing = clearing;
        this.views = views;
        this.own = own;
        this.validity = validity;
    }

    @POST
    @Path("/red-flags")
    @RolesAllowed({"reception", "therapist", "doctor", "patient"})
    @Operation(
            operationId = "raiseRedFlag",
            summary = "Raise a red flag",
            description =
                    """
                    A sign was seen. EMERGENCY and URGENT ones put all open episodes of the patient ON_HOLD; the answer
                    says what to tell the patient at once. A patient raises his own only.""")
    @APIResponseSchema(
            value = RedFlagView.class,
            responseCode = "201",
            responseDescription = "The flag; Location says where.")
    public RestResponse<RedFlagView> raise(@PathParam("id") UUID id, SignSeen body, @Context HttpHeaders headers) {
        Episode episode = episodes.get(id);
        own.require(episode.patientId(), "episode");
        SignSeen seen = validity.require(body);
        OffsetDateTime observedAt = seen.observedAt();
        RedFlag flag = seeing.see(
                episode,
                seen.code(),
                own.only().isPresent() ? Origin.PATIENT : Origin.STAFF,
                seen.note(),
                observedAt == null ? null : observedAt.toInstant());
        return Created.at(
                "/api/v1/red-flags/" + flag.id(), views.of(flag, Language.choose(headers.getAcceptableLanguages())));
    }

    @POST
    @Path("/clear-hold")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "clearHold",
            summary = "Clear red flags",
            description =
                    """
                    A doctor clears open flags of the patient by name; later ones stay. When the last EMERGENCY or URGENT
                    one is cleared, all episodes of the patient leave the hold. A flag cleared before answers 409
                    `wrong-state` and nothing is cleared.""")
    public EpisodeView clear(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, HoldClearing body) {
        Episode episode = episodes.get(id);
        ExpectedVersion.check(expected, episode.version());
        HoldClearing named = validity.require(body);
        clearing.clear(episode.patientId(), named.flagIds(), named.reason());
        return new EpisodeView(episode);
    }
}
