package clinic.kinezioteka.patients.consent.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.patients.consent.Consent;
import clinic.kinezioteka.patients.consent.ConsentDetails;
import clinic.kinezioteka.patients.consent.DecisionOrigin;
import clinic.kinezioteka.patients.consent.RecordConsent;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/patients/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consents", description = "What patients let be done with their data.")
@Idempotent
class PatientConsentResource {
    private final Patients patients;
    private final RecordConsent recording;
    private final ConsentViews views;
    private final OwnRecords own;
    private final MergedPatients merged;
    private final Validity validity;
    private final EntityManager entityManager;

    PatientConsentResource(
            Patients patients,
            RecordConsent recording,
            ConsentViews views,
            OwnRecords own,
            MergedPatients merged,
            Validity validity,
            EntityManager entityManager) {
        this.patients = patients;
        this.recording = recording;
        this.views = views;
        this.own = own;
        this.merged = merged;
        this.validity = validity;
        this.entityManager = entityManager;
    }

    @POST
    @RolesAllowed({"reception", "doctor", "patient"})
    @Operation(
            operationId = "recordConsent",
            summary = "Record a patient's decision",
            description =
                    """
                    GRANTED or REFUSED for one purpose, SHARE_WITH_REFERRER for one partner. From validFrom on it counts
                    instead of every earlier decision about the same purpose and partner. TREATMENT is recorded and never
                    a precondition; STATISTICS counts unless refused or withdrawn; the others need a consent that stands.
                    A patient records his own only.""")
    @APIResponseSchema(
            value = ConsentView.class,
            responseCode = "201",
            responseDescription = "The decision; Location says where.")
    public RestResponse<ConsentView> record(@PathParam("id") UUID patientId, ConsentDetails body) {
        own.require(patientId, "patient");
        patients.get(patientId);
        Consent consent = recording.record(
                patientId,
                validity.require(body),
                own.only().isPresent() ? DecisionOrigin.PATIENT : DecisionOrigin.STAFF);
        return Created.at("/api/v1/consents/" + consent.id(), views.of(consent));
    }

    @GET
    @RolesAllowed({"reception", "doctor", "patient"})
    @Operation(
            operationId = "listConsents",
            summary = "List a patient's decisions",
            description =
                    "All decisions of the patient, also those that no longer count, the oldest first; a patient sees his own only.")
    public Page<ConsentView> list(
            @PathParam("id") UUID patientId, @BeanParam ConsentFilter filter, @BeanParam PageRequest page) {
        own.require(patientId, "patient");
        patients.get(patientId);
        Page<Consent> found = Listing.of(entityManager, Consent.class, "c", "Consent c", "c.id", Consent::id)
                .where("c.patientId = :patient", "patient", merged.survivorOf(patientId))
                .where("c.purpose in :purposes", "purposes", filter.purposes)
                .where("c.decision in :decisions", "decisions", filter.decisions)
                .where("c.partnerId in :partners", "partners", filter.partnerIds)
                .page(page);
        return new Page<>(found.items().stream().map(views::of).toList(), found.next(), found.total());
    }
}
