package clinic.kinezioteka.programmes.progression.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.progression.DecideProgression;
import clinic.kinezioteka.programmes.progression.ProgressionDecision;
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

@Path("/api/v1/programmes/{id}/modules/{number}/progressions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Progressions",
        description = "Doses that a rule proposes from quality and pain, and a therapist decides on.")
@Idempotent
class ProgressionResource {

    private final Programmes programmes;
    private final DecideProgression decide;
    private final Validity validity;
    private final EntityManager entityManager;

    ProgressionResource(
            Programmes programmes, DecideProgression decide, Validity validity, EntityManager entityManager) {
        this.programmes = programmes;
        this.decide = decide;
        this.validity = validity;
        this.entityManager = entityManager;
    }

    @POST
    @RolesAllowed({"therapist", "doctor"})
    @Operation(
            operationId = "decideProgression",
            summary = "Accept or reject a progression",
            description =
                    "Decides on a proposal that a visit shows among its plannedExercises. An accepted dose is planned"
                            + " since, and kept among the individualisations of the programme. Refused: an exercise that the module"
                            + " does not plan, with 422 exercise-not-planned; another proposal than the present one, with 409"
                            + " proposal-outdated; one to HOLD, as always with a red flag or much pain, with 409 nothing-proposed;"
                            + " one that was rejected, and a module or programme that is over, with 409 wrong-state.")
    @APIResponseSchema(
            value = ProgressionView.class,
            responseCode = "201",
            responseDescription = "Decided; Location names the decision in the list.")
    public RestResponse<ProgressionView> decide(
            @PathParam("id") UUID id, @PathParam("number") int number, ProgressionRequest body) {
        Programme programme = programmes.existing(id);
        Module module = programme.module(number);
        ProgressionRequest request = validity.require(body);
        ProgressionDecision decision = decide.decide(programme, module, request.command());
        return Created.at(
                "/api/v1/programmes/%s/modules/%d/progressions?id=%s".formatted(id, number, decision.id()),
                ProgressionView.of(decision));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listProgressions",
            summary = "List decided progressions",
            description =
                    "What was accepted and rejected in a module, with what each proposal rested on, oldest first.")
    public Page<ProgressionView> list(
            @PathParam("id") UUID id, @PathParam("number") int number, @BeanParam PageRequest request) {
        Programme programme = programmes.existing(id);
        Module module = programme.module(number);
        Page<ProgressionDecision> page = Listing.of(
                        entityManager,
                        ProgressionDecision.class,
                        "d",
                        "ProgressionDecision d",
                        "d.id",
                        ProgressionDecision::id)
                .where("d.programmeId = :programme", "programme", programme.id())
                .where("d.module = :module", "module", module.number())
                .page(request);
        return new Page<>(page.items().stream().map(ProgressionView::of).toList(), page.next(), page.total());
    }
}
