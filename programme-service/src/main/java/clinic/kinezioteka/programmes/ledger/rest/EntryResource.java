package clinic.kinezioteka.programmes.ledger.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.ledger.CorrectHomeExercise;
import clinic.kinezioteka.programmes.ledger.LedgerEntry;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** One entry of home exercise: what was wrong with it is put right, and its versions are told. */
@Path("/api/v1/programmes/{id}/home-exercise/{entryId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Repetitions")
@Idempotent
class EntryResource {

    private final Programmes programmes;
    private final CorrectHomeExercise correcting;
    private final Validity validity;
    private final OwnRecords own;

    EntryResource(Programmes programmes, CorrectHomeExercise correcting, Validity validity, OwnRecords own) {
        this.programmes = programmes;
        this.correcting = correcting;
        this.validity = validity;
        this.own = own;
    }

    @POST
    @Path("/correct")
    @RolesAllowed({"therapist", "doctor", "patient"})
    @Operation(
            operationId = "correctHomeExercise",
            summary = "Correct home exercise",
            description =
                    """
                    What was done indeed, whole, with the reason. Total, stage, rate and projected date follow; the version
                    before stays to be seen, and `repetitions.corrected` tells both. A gate that was decided keeps what it
                    rested on; one that is not proposes anew. Works while a red flag holds the episode, and after its end.

                    Sent again without a key it changes nothing: an entry that says so already stays as it is. Refused as
                    logging is: 422 `exercise-not-for-home`, `date-out-of-range`, `too-many-repetitions`. An entry that was
                    taken back answers 409 `wrong-state`: log it anew.""")
    public HomeExerciseView correct(
            @PathParam("id") UUID id,
            @PathParam("entryId") UUID entryId,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            HomeExerciseCorrection body) {
        Programme programme = programmes.visible(id, own);
        LedgerEntry entry = correcting.locked(programme, entryId);
        ExpectedVersion.check(expected, entry.version());
        HomeExerciseCorrection request = validity.require(body);
        correcting.correct(
                programme, entry, request.date(), request.exercise(), request.repetitions(), request.reason());
        return HomeExerciseView.of(entry);
    }

    @POST
    @Path("/void")
    @RolesAllowed({"therapist", "doctor", "patient"})
    @Operation(
            operationId = "voidHomeExercise",
            summary = "Take home exercise back",
            description =
                    """
                    The entry counts no more, and the list leaves it out unless `status` asks for it; what it said stays to be
                    seen, and `repetitions.voided` tells of it. A second time it answers 409 `wrong-state`. Nothing undoes it:
                    log it anew. Works while a red flag holds the episode, and after its end.""")
    public HomeExerciseView makeVoid(
            @PathParam("id") UUID id,
            @PathParam("entryId") UUID entryId,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            VoidRequest body) {
        LedgerEntry entry = correcting.locked(programmes.visible(id, own), entryId);
        ExpectedVersion.check(expected, entry.version());
        correcting.makeVoid(entry, validity.require(body).reason());
        return HomeExerciseView.of(entry);
    }

    @GET
    @Path("/versions")
    @RolesAllowed({"therapist", "doctor", "patient"})
    @Operation(
            operationId = "listHomeExerciseVersions",
            summary = "List the versions of home exercise",
            description = "All that an entry ever said, the first first, with who changed it and why.")
    public EntryVersionsView versions(@PathParam("id") UUID id, @PathParam("entryId") UUID entryId) {
        LedgerEntry entry = correcting.entry(programmes.visible(id, own), entryId);
        return new EntryVersionsView(
                correcting.versions(entry).stream().map(EntryVersionView::of).toList());
    }
}
