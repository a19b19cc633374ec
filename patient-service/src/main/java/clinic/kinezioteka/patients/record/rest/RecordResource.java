package clinic.kinezioteka.patients.record.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.record.PatientRecords;
import clinic.kinezioteka.defaults.record.RecordView;
import clinic.kinezioteka.patients.patient.Patients;
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

@Path("/api/v1/patient-records/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Patient records", description = "All that patient-service keeps about a patient.")
@Idempotent
class RecordResource {

    private final PatientRecords records;
    private final OwnRecords own;
    private final Patients patients;

    RecordResource(PatientRecords records, OwnRecords own, Patients patients) {
        this.records = records;
        this.own = own;
        this.patients = patients;
    }

    @GET
    @RolesAllowed({"privacy-officer", "patient"})
    @Operation(
            operationId = "getPatientRecord",
            summary = "Export a patient's record of patient-service",
            description =
                    """
                    All that patient-service keeps about the patient, written as a stream; its last member `complete` is
                    missing where it broke off. `/api/v1/patients/{id}/export` puts it together with the records of the
                    other services. A patient exports his own only.""")
    @APIResponseSchema(value = RecordView.class, responseDescription = "The record.")
    public StreamingOutput export(@PathParam("id") UUID id) {
        own.require(id, "patient");
        patients.get(id);
        return to -> records.write(id, to);
    }
}
