package clinic.kinezioteka.patients.patient.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.MergePatch;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.patients.patient.ChangePatient;
import clinic.kinezioteka.patients.patient.Patient;
import clinic.kinezioteka.patients.patient.PatientDetails;
import clinic.kinezioteka.patients.patient.Patients;
import clinic.kinezioteka.patients.patient.RegisterPatient;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/patients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Patients", description = "Who the patients of a clinic are.")
@Idempotent
class PatientResource {
    private final Patients patients;
    private final RegisterPatient registering;
    private final ChangePatient changing;
    private final OwnRecords own;
    private final Validity validity;
    private final MergePatch patches;

    PatientResource(
            Patients patients,
            RegisterPatient registering,
            ChangePatient changing,
            OwnRecords own,
            Validity validity,
            MergePatch patches) {
        this.patients = patients;
        this.registering = registering;
        this.changing = changing;
        this.own = own;
        this.validity = validity;
        this.patches = patches;
    }

    @POST
    @RolesAllowed({"reception", "doctor"})
    @Operation(
            operationId = "registerPatient",
            summary = "Register a patient",
            description =
                    """
                    Refused with 409 `duplicate-patient` and the `id` of the patient who has one of the identifiers;
                    with 409 `possible-duplicate` and `candidates[{id, score, matchedOn[]}]` when somebody is likely the
                    same person, unless `acknowledgeDuplicates` is true.""")
    @APIResponseSchema(
            value = PatientView.class,
            responseCode = "201",
            responseDescription = "The patient; Location says where.")
    public RestResponse<PatientView> register(Registration body) {
        PatientDetails details = validity.require(body == null ? null : body.details());
        Patient patient = registering.register(details, Boolean.TRUE.equals(body.acknowledgeDuplicates()));
        return Created.at("/api/v1/patients/" + patient.id(), new PatientView(patient));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "privacy-officer", "patient"})
    @Operation(
            operationId = "getPatient",
            summary = "Read a patient",
            description = "A patient of the clinic; a patient reads himself only.")
    public PatientView read(@PathParam("id") UUID id) {
        own.require(id, "patient");
        return new PatientView(patients.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"reception", "doctor"})
    @Operation(
            operationId = "replacePatient",
            summary = "Write a patient anew",
            description = "Replaces all details; what is left out is forgotten.")
    public PatientView replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            PatientDetails body) {
        Patient patient = patients.get(id);
        ExpectedVersion.require(expected, patient.version());
        return new PatientView(changing.change(patient, validity.require(body)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({"reception", "doctor"})
    @Operation(
            operationId = "changePatient",
            summary = "Change a patient",
            description = "JSON Merge Patch (RFC 7386) of the details; null forgets a detail.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PatientDetails.class)))
    public PatientView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, ObjectNode body) {
        patches.requireReadable(PatientDetails.class, body);
        Patient patient = patients.get(id);
        ExpectedVersion.require(expected, patient.version());
        patient.requireNotErased();
        return new PatientView(changing.change(patient, validity.require(patches.apply(patient.details(), body))));
    }
}
