package clinic.kinezioteka.patients.referral.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.patients.referral.CallingPartner;
import clinic.kinezioteka.patients.referral.ReceiveReferral;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.ReferralDetails;
import clinic.kinezioteka.patients.referral.Referrals;
import clinic.kinezioteka.patients.referral.WithdrawReferral;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "Patients whom partners send, and what becomes of them.")
@Idempotent
class ReferralResource {
    private final Referrals referrals;
    private final ReceiveReferral receiving;
    private final WithdrawReferral withdrawing;
    private final ReferralViews views;
    private final CallingPartner caller;
    private final Validity validity;
    private final EntityManager entityManager;

    ReferralResource(
            Referrals referrals,
            ReceiveReferral receiving,
            WithdrawReferral withdrawing,
            ReferralViews views,
            CallingPartner caller,
            Validity validity,
            EntityManager entityManager) {
        this.referrals = referrals;
        this.receiving = receiving;
        this.withdrawing = withdrawing;
        this.views = views;
        this.caller = caller;
        this.validity = validity;
        this.entityManager = entityManager;
    }

    @POST
    @RolesAllowed("partner")
    @Operation(
            operationId = "sendReferral",
            summary = "Send a patient to a clinic",
            description =
                    """
                    The partner of the token asks a clinic of the network to treat a patient. The external reference is
                    unique among all referrals of the partner: used before, 409 `duplicate-referral` with the `id` of that
                    referral. Condition, region and side may be left to the doctor of the clinic. What the patient said
                    about sharing becomes his consent when the clinic accepts.""")
    @APIResponseSchema(
            value = ReferralView.class,
            responseCode = "201",
            responseDescription = "The referral; Location says where.")
    public RestResponse<ReferralView> send(ReferralDetails body) {
        caller.check();
        Referral referral = receiving.receive(validity.require(body));
        return Created.at("/api/v1/referrals/" + referral.id(), views.of(referral));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "partner"})
    @Operation(
            operationId = "listReferrals",
            summary = "List referrals",
            description = "The referrals to the clinic, the oldest first; a partner sees his own to all clinics.")
    public Page<ReferralView> list(@BeanParam ReferralFilter filter, @BeanParam PageRequest page) {
        caller.check();
        Page<Referral> found = Listing.of(entityManager, Referral.class, "r", "Referral r", "r.id", Referral::id)
                .where("r.status in :statuses", "statuses", filter.statuses)
                .where("r.urgency in :urgencies", "urgencies", filter.urgencies)
                .where("r.clinicId in :clinics", "clinics", filter.clinicIds)
                .where("r.partnerId in :partners", "partners", filter.partnerIds)
                .page(page);
        return new Page<>(found.items().stream().map(views::of).toList(), found.next(), found.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "partner"})
    @Operation(
            operationId = "getReferral",
            summary = "Read a referral",
            description = "One referral to the clinic; a partner reads his own only.")
    public ReferralView read(@PathParam("id") UUID id) {
        caller.check();
        return views.of(referrals.get(id));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed("partner")
    @Operation(
            operationId = "withdrawReferral",
            summary = "Withdraw a referral",
            description =
                    "The partner takes it back while it is RECEIVED; after the clinic's answer 409 `wrong-state`.")
    public ReferralView withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        caller.check();
        Referral referral = referrals.lock(id);
        ExpectedVersion.check(expected, referral.version());
        return views.of(withdrawing.withdraw(referral));
    }
}
