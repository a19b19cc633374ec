package clinic.kinezioteka.assessments.record.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.record.PatientRecords;
import clinic.kinezioteka.defaults.record.RecordView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessment-records/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment records", description = "All that assessment-service keeps about a patient.")
@Idempotent
class RecordResource {

    private final PatientRecords records;
    private final OwnRecords own;

    RecordResource(PatientRecords records, OwnRecords own) {
        this.records = records;
        this.own = own;
    }

    @GET
    @RolesAllowed({"privacy-officer", "patient"})
    @Operation(
            operationId = "getAssessmentRecord",
            summary = "Export a patient's record of assessment-service",
            description =
                    """
                    All that assessment-service keeps about the patient, written as a stream; its last member `complete` is
                    missing where it broke off. `/api/v1/patients/{id}/export` puts it together with the records of the
                    other services. A patient exports his own only.""")
    @APIResponseSchema(value = RecordView.class, responseDescription = "The record.")
    public StreamingOutput export(@PathParam("id") UUID id) {
        own.require(id, "patient");
        return to -> records.write(id, to);
    }
}
