package clinic.kinezioteka.patients.merging.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.patients.merging.MergePatients;
import clinic.kinezioteka.patients.patient.Patient;
import clinic.kinezioteka.patients.patient.Patients;
import clinic.kinezioteka.patients.patient.rest.PatientView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/patients/{id}/merge")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Patients")
@Idempotent
class PatientMergeResource {
    private final Patients patients;
    private final MergePatients merging;
    private final Validity validity;

    PatientMergeResource(Patients patients, MergePatients merging, Validity validity) {
        this.patients = patients;
        this.merging = merging;
        this.validity = validity;
    }

    @POST
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "mergePatients",
            summary = "Merge two records of one person",
            description =
                    """
                    The record of the path stays. Episodes, red flags, timeline and identifiers of the duplicate become
                    its own; a hold then stands for the open flags of both. The duplicate is kept as a pointer: it reads
                    as status MERGED with `mergedInto`, takes no writes (409 `patient-merged`), is found by search as the
                    record that stays, and a patient's token that names it works on. The other services follow by event:
                    a visit that would overlap with another of the same person becomes PLANNED with the reason
                    MERGE_CONFLICT and needs a new time. It cannot be undone. The record itself as `duplicateId` answers
                    422 `validation`, one that the clinic does not have 422 `unknown-reference`, and when either is merged
                    already, so that no circle can come about, 409 `patient-merged` with `mergedInto`.""")
    public PatientView merge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, MergeRequest body) {
        Patient survivor = patients.get(id);
        ExpectedVersion.check(expected, survivor.version());
        return new PatientView(merging.merge(survivor, validity.require(body).duplicateId()));
    }
}
