package clinic.kinezioteka.programmes.ledger.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.ledger.LedgerEntry;
import clinic.kinezioteka.programmes.ledger.LogHomeExercise;
import clinic.kinezioteka.programmes.ledger.ReadLedger;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Repetitions", description = "The ledger of repetitions, in the clinic and at home.")
@Idempotent
class LedgerResource {

    private final Programmes programmes;
    private final LogHomeExercise logHomeExercise;
    private final ReadLedger ledger;
    private final Validity validity;
    private final EntityManager entityManager;
    private final OwnRecords own;

    LedgerResource(
            Programmes programmes,
            LogHomeExercise logHomeExercise,
            ReadLedger ledger,
            Validity validity,
            EntityManager entityManager,
            OwnRecords own) {
        this.programmes = programmes;
        this.logHomeExercise = logHomeExercise;
        this.ledger = ledger;
        this.validity = validity;
        this.entityManager = entityManager;
        this.own = own;
    }

    @POST
    @Path("/{id}/home-exercise")
    @RolesAllowed({"therapist", "doctor", "patient"})
    @Operation(
            operationId = "logHomeExercise",
            summary = "Log home exercise",
            description = "Repetitions of one exercise on one day, from the start of the episode to today, also of one"
                    + " that the plan does not name: the home programme shows it as done beyond the plan. Refused: an"
                    + " exercise that is none for home or for the region, with 422 exercise-not-for-home; another day,"
                    + " with 422 date-out-of-range; more than 10,000 a day, with 422 too-many-repetitions; while a red"
                    + " flag holds the episode, with 409 home-exercise-suspended; a draft and a closed programme, with"
                    + " 409 wrong-state.")
    @APIResponseSchema(
            value = HomeExerciseView.class,
            responseCode = "201",
            responseDescription = "Entered; Location names the entry in the list.")
    public RestResponse<HomeExerciseView> log(@PathParam("id") UUID id, HomeExerciseRequest body) {
        Programme programme = programmes.visible(id, own);
        HomeExerciseRequest request = validity.require(body);
        LedgerEntry entry = logHomeExercise.log(programme, request.date(), request.exercise(), request.repetitions());
        return Created.at(
                "/api/v1/programmes/%s/home-exercise?id=%s".formatted(id, entry.id()), HomeExerciseView.of(entry));
    }

    @GET
    @Path("/{id}/home-exercise")
    @RolesAllowed({"therapist", "doctor", "patient"})
    @Operation(
            operationId = "listHomeExercise",
            summary = "List home exercise",
            description =
                    "What was done at home, in the order in which it was entered. What was taken back is left out unless"
                            + " `status` asks for it: who follows changes by `updatedSince` asks for"
                            + " `status=VALID&status=VOIDED`.")
    public Page<HomeExerciseView> list(
            @PathParam("id") UUID id,
            @QueryParam("status") List<LedgerEntry.Status> statuses,
            @BeanParam PageRequest request) {
        Programme programme = programmes.visible(id, own);
        Page<LedgerEntry> page = Listing.of(
                        entityManager, LedgerEntry.class, "e", "LedgerEntry e", "e.id", LedgerEntry::id)
                .where("e.programmeId = :programme", "programme", programme.id())
                .where("e.origin = :origin", "origin", LedgerEntry.Origin.HOME)
                .where(
                        "e.status in :status",
                        "status",
                        statuses.isEmpty() ? List.of(LedgerEntry.Status.VALID) : statuses)
                .page(request);
        return new Page<>(page.items().stream().map(HomeExerciseView::of).toList(), page.next(), page.total());
    }

    @GET
    @Path("/{id}/repetitions")
    @RolesAllowed({"therapist", "doctor", "patient"})
    @Operation(
            operationId = "getRepetitions",
            summary = "Read the repetition ledger",
            description = "By movement pattern: total, stage, rate, what the next stage still takes, projected date.")
    public LedgerView read(@PathParam("id") UUID id) {
        Programme programme = programmes.visible(id, own);
        return new LedgerView(programme.id(), programme.episodeId(), ledger.patterns(programme));
    }
}
