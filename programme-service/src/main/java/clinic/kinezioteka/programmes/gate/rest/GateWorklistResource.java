package clinic.kinezioteka.programmes.gate.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.programmes.gate.Gate;
import clinic.kinezioteka.programmes.programme.Programmes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/gates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Gates", description = "Decisions after a DOCTOR_FINAL: PASS, EXTEND or REFER.")
@Idempotent
class GateWorklistResource {

    private final GateViews views;
    private final Programmes programmes;
    private final EntityManager entityManager;

    GateWorklistResource(GateViews views, Programmes programmes, EntityManager entityManager) {
        this.views = views;
        this.programmes = programmes;
        this.entityManager = entityManager;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listGates",
            summary = "List gates",
            description = "The worklist of decisions: with status=DUE those that wait for a first decision, with"
                    + " status=REFERRED those that a doctor referred and has to decide again;"
                    + " status=DUE&status=REFERRED has all that wait for a doctor. Gates of a programme that was"
                    + " closed are CLOSED and wait for nobody.")
    public Page<GateView> list(
            @QueryParam("status") List<Gate.Status> statuses,
            @QueryParam("programmeId") List<UUID> programmeIds,
            @BeanParam PageRequest request) {
        Page<Gate> page = Listing.of(entityManager, Gate.class, "g", "Gate g", "g.id", Gate::id)
                .where("g.status in :statuses", "statuses", statuses)
                .where("g.programmeId in :programmes", "programmes", programmeIds)
                .page(request);
        return new Page<>(
                page.items().stream()
                        .map(gate -> views.of(gate, programmes.existing(gate.programmeId())))
                        .toList(),
                page.next(),
                page.total());
    }
}
