package clinic.kinezioteka.patients.timeline.rest;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/patients/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline", description = "What happened to a patient in all services.")
@Idempotent
class TimelineResource {
    private static final String[] TOPICS = {"patients.v1", "episodes.v1", "programmes.v1", "visits.v1", "assessments.v1"
    };

    private final Patients patients;
    private final OwnRecords own;
    private final MergedPatients merged;
    private final PatientsConcerned concerned;
    private final References references;
    private final EntityManager entityManager;

    TimelineResource(
            Patients patients,
            OwnRecords own,
            MergedPatients merged,
            PatientsConcerned concerned,
            References references,
            EntityManager entityManager) {
        this.patients = patients;
        this.own = own;
        this.merged = merged;
        this.concerned = concerned;
        this.references = references;
        this.entityManager = entityManager;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "getTimeline",
            summary = "Read a patient's timeline",
            description =
                    "The events of all services about the patient, the newest first; a patient reads his own only. Of a merged record it is the timeline of the one that stands for it.")
    public TimelineView read(
            @PathParam("id") UUID patientId,
            @Parameter(description = "Only entries of these types, as `visit.completed`.") @QueryParam("type")
                    List<String> types,
            @Parameter(description = "Only entries of these episodes.") @QueryParam("episodeId") List<UUID> episodeIds,
            @BeanParam PageRequest page) {
        own.require(patientId, "patient");
        patients.get(patientId);
        UUID survivor = merged.survivorOf(patientId);
        concerned.add(survivor);
        Listing<TimelineEntryView> entries = Listing.of(
                        entityManager,
                        TimelineEntryView.class,
                        "new clinic.kinezioteka.patients.timeline.rest.TimelineEntryView(t)",
                        "TimelineEntry t",
                        "t.id",
                        TimelineEntryView::id)
                .where("t.patientId = :patient", "patient", survivor)
                .where("t.type in :types", "types", types)
                .where("t.episodeId in :episodes", "episodes", episodeIds)
                .orderBy("t.recordedAt", TimelineEntryView::recordedAt)
                .descending();
        return TimelineView.of(entries.page(page), references.asOf(TOPICS));
    }
}
