package clinic.kinezioteka.patients.erasure.rest;

import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.patients.erasure.AnsweringServices;
import clinic.kinezioteka.patients.erasure.Erasure;
import clinic.kinezioteka.patients.erasure.ErasureWish;
import clinic.kinezioteka.patients.erasure.RequestErasure;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/patients/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures", description = "Patients who are forgotten on request.")
@Idempotent
class PatientErasureResource {
    private final Patients patients;
    private final RequestErasure requesting;
    private final AnsweringServices services;
    private final Validity validity;

    PatientErasureResource(
            Patients patients, RequestErasure requesting, AnsweringServices services, Validity validity) {
        this.patients = patients;
        this.requesting = requesting;
        this.services = services;
        this.validity = validity;
    }

    @POST
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "erasePatient",
            summary = "Forget a patient",
            description =
                    """
                    Removes name, contacts, identifiers and every free text, document and stored answer about the patient
                    and the records merged into his: here at once, in the other services as soon as they hear of it.
                    Clinical values stay under his id until the clinic's retention ends, then they go too. The record
                    becomes ERASED and takes no more writes (409 `patient-erased`). Refused with 409 `open-episode` and
                    `episodeIds` while an episode is not closed, unless `force` is true; 422 when the reason names him.""")
    @APIResponseSchema(
            value = ErasureView.class,
            responseCode = "202",
            responseDescription = "The erasure under way; Location says where it is followed.")
    public RestResponse<ErasureView> erase(@PathParam("id") UUID patientId, ErasureWish body) {
        patients.get(patientId);
        Erasure erasure = requesting.request(patientId, validity.require(body));
        return RestResponse.ResponseBuilder.<ErasureView>create(RestResponse.Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, "/api/v1/erasures/" + erasure.id())
                .entity(ErasureView.of(erasure, services.awaited()))
                .build();
    }
}
