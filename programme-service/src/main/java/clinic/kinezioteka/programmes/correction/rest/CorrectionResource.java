package clinic.kinezioteka.programmes.correction.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.correction.CorrectSession;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import clinic.kinezioteka.programmes.visit.rest.VisitView;
import clinic.kinezioteka.programmes.visit.rest.VisitViews;
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

/** What was recorded of a session is put right, and its versions are told. */
@Path("/api/v1/visits/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
@Idempotent
class CorrectionResource {

    private final Visits visits;
    private final VisitViews views;
    private final CorrectSession correcting;
    private final Validity validity;
    private final OwnRecords own;

    CorrectionResource(Visits visits, VisitViews views, CorrectSession correcting, Validity validity, OwnRecords own) {
        this.visits = visits;
        this.views = views;
        this.correcting = correcting;
        this.validity = validity;
        this.own = own;
    }

    @POST
    @Path("/correct")
    @RolesAllowed({"therapist", "doctor"})
    @Operation(
            operationId = "correctVisit",
            summary = "Correct what was recorded of a session",
            description =
                    """
                    What was done indeed, whole, with the reason; its time stays. It is held against what was planned when the
                    session was completed. The ledger follows: an entry is corrected, taken back or added for each exercise
                    of which something else was done. What was recorded before stays to be seen, and `visit.corrected` tells
                    that there is a correction. A gate that was decided keeps what it rested on; one that is not proposes anew.

                    Sent again without a key it changes nothing: a session that is recorded so stays as it is. Refused: what
                    does not fit the plan, and a visit that is no session, with 422 `record-unfit`; a visit that is not
                    completed, with 409 `wrong-state`.""")
    public VisitView correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            SessionCorrection body) {
        Visit visit = visits.existing(id);
        ExpectedVersion.check(expected, visit.version());
        SessionCorrection request = validity.require(body);
        correcting.correct(visit, request.record(), request.reason());
        return views.of(visit);
    }

    @GET
    @Path("/record-versions")
    @RolesAllowed({"therapist", "doctor", "patient"})
    @Operation(
            operationId = "listVisitRecordVersions",
            summary = "List what was recorded of a visit",
            description =
                    "All that was ever recorded of a visit, the first first, with who changed it and why; nothing of one that"
                            + " is not completed. A patient reads his own.")
    public RecordVersionsView versions(@PathParam("id") UUID id) {
        return new RecordVersionsView(correcting.versions(visits.visible(id, own)).stream()
                .map(RecordVersionView::of)
                .toList());
    }
}
