package clinic.kinezioteka.programmes.followup.rest;

import clinic.kinezioteka.defaults.failure.Forbidden;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.followup.AnswerFollowUp;
import clinic.kinezioteka.programmes.followup.DeclineReason;
import clinic.kinezioteka.programmes.followup.FollowUp;
import clinic.kinezioteka.programmes.followup.FollowUps;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/v1/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-ups", description = "How patients do some months after their episodes were closed.")
@Idempotent
class FollowUpResource {

    private final FollowUps followUps;
    private final FollowUpList list;
    private final AnswerFollowUp answering;
    private final Validity validity;
    private final OwnRecords own;

    FollowUpResource(
            FollowUps followUps, FollowUpList list, AnswerFollowUp answering, Validity validity, OwnRecords own) {
        this.followUps = followUps;
        this.list = list;
        this.answering = answering;
        this.validity = validity;
        this.own = own;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listFollowUps",
            summary = "List follow-ups",
            description =
                    "When an episode is closed, for whatever reason, a follow-up at 3 and one at 12 months is offered. The"
                            + " first due comes first; whom to call today is `status=OFFERED&dueBy=` today. A patient sees"
                            + " his own.")
    public Page<FollowUpView> list(@BeanParam FollowUpFilter filter, @BeanParam PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "getFollowUp",
            summary = "Read a follow-up",
            description = "One of the clinic; a patient reads his own.")
    public FollowUpView read(@PathParam("id") UUID id) {
        return FollowUpView.of(followUps.visible(id, own));
    }

    @POST
    @Path("/{id}/book")
    @RolesAllowed({"reception", "doctor"})
    @Operation(
            operationId = "bookFollowUp",
            summary = "Book a follow-up",
            description =
                    """
                    Adds a DOCTOR_REVIEW of the closed episode and books it, in one step. It may not begin before `dueFrom` (422
                    `follow-up-too-early`); after `dueUntil` it may. Conflicts are told as when booking a visit, and nothing is
                    booked; one that is not OFFERED is 409 `wrong-state`. When the visit is cancelled or missed the follow-up is
                    OFFERED again; moving and cancelling are the visit's own.""")
    public FollowUpView book(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            FollowUpBooking body) {
        FollowUp followUp = expected(id, expected);
        answering.book(followUp, validity.require(body).slot());
        return changed(followUp);
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({"reception", "doctor", "patient"})
    @Operation(
            operationId = "declineFollowUp",
            summary = "Decline a follow-up",
            description =
                    "There will be none. A patient declines his own; that he was NOT_REACHED is for the clinic to say (403). One"
                            + " that is not OFFERED is 409 `wrong-state`: a booked visit is cancelled first.")
    public FollowUpView decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, Refusal body) {
        requireMaySay(body);
        FollowUp followUp = expected(id, expected);
        answering.decline(followUp, validity.require(body).reason());
        return changed(followUp);
    }

    private void requireMaySay(@Nullable Refusal body) {
        if (own.only().isPresent() && body != null && body.reason() == DeclineReason.NOT_REACHED) {
            throw new Forbidden("Whom it could not reach the clinic says.");
        }
    }

    private FollowUp expected(UUID id, @Nullable ExpectedVersion expected) {
        FollowUp followUp = followUps.visible(id, own);
        ExpectedVersion.check(expected, followUp.version());
        return followUp;
    }

    private FollowUpView changed(FollowUp followUp) {
        followUps.flush();
        return FollowUpView.of(followUp);
    }
}
