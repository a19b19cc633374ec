package clinic.kinezioteka.patients.opening.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.episode.rest.EpisodeView;
import clinic.kinezioteka.patients.opening.OpenEpisode;
import clinic.kinezioteka.patients.opening.Screened;
import clinic.kinezioteka.patients.patient.Patients;
import clinic.kinezioteka.patients.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/patients/{id}/episodes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes", description = "Courses of complaints, their holds and their ends.")
@Idempotent
class PatientEpisodeResource {
    private final Patients patients;
    private final OpenEpisode opening;
    private final EpisodeViews views;
    private final Validity validity;

    PatientEpisodeResource(Patients patients, OpenEpisode opening, EpisodeViews views, Validity validity) {
        this.patients = patients;
        this.opening = opening;
        this.views = views;
        this.validity = validity;
    }

    @POST
    @RolesAllowed("doctor")
    @Operation(
            operationId = "openEpisode",
            summary = "Open an episode",
            description =
                    """
                    Begins the treatment of a complaint. Every screening question of the condition and region needs an
                    answer; a yes raises the red flag of the same code. With an EMERGENCY or URGENT flag of the patient
                    open, the episode is ON_HOLD. A draft programme follows by itself.""")
    @APIResponseSchema(
            value = EpisodeView.class,
            responseCode = "201",
            responseDescription = "The episode; Location says where.")
    public RestResponse<EpisodeView> open(
            @PathParam("id") UUID patientId, EpisodeDetails body, @Context HttpHeaders headers) {
        patients.get(patientId);
        Screened opened = opening.open(patientId, validity.require(body));
        Language language = Language.choose(headers.getAcceptableLanguages());
        return Created.at("/api/v1/episodes/" + opened.episode().id(), views.of(opened, language));
    }
}
