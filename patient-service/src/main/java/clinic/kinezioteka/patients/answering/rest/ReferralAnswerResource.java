package clinic.kinezioteka.patients.answering.rest;

import clinic.kinezioteka.defaults.failure.Forbidden;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.patients.answering.AcceptReferral;
import clinic.kinezioteka.patients.answering.Acceptance;
import clinic.kinezioteka.patients.answering.AcceptedReferral;
import clinic.kinezioteka.patients.answering.DeclineReferral;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.Referrals;
import clinic.kinezioteka.patients.referral.rest.ReferralView;
import clinic.kinezioteka.patients.referral.rest.ReferralViews;
import clinic.kinezioteka.patients.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@Idempotent
class ReferralAnswerResource {
    private final Referrals referrals;
    private final AcceptReferral accepting;
    private final DeclineReferral declining;
    private final ReferralViews views;
    private final Validity validity;
    private final Caller caller;

    ReferralAnswerResource(
            Referrals referrals,
            AcceptReferral accepting,
            DeclineReferral declining,
            ReferralViews views,
            Validity validity,
            Caller caller) {
        this.referrals = referrals;
        this.accepting = accepting;
        this.declining = declining;
        this.views = views;
        this.validity = validity;
        this.caller = caller;
    }

    @POST
    @Path("/accept")
    @RolesAllowed({"reception", "doctor"})
    @Operation(
            operationId = "acceptReferral",
            summary = "Accept a referral",
            description =
                    """
                    The clinic takes the patient: `patientId` names him among its patients, else he is registered, refused
                    as at his registration with 409 `duplicate-patient` or `possible-duplicate`. What he told the partner
                    about sharing becomes his consent, unless he decided anew since. The episode is PROPOSED until a doctor
                    opens it; a doctor may open it here with `episode`, of reception that answers 403. The body may be left
                    out.""")
    public ReferralView accept(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            @Nullable Acceptance body,
            @Context HttpHeaders headers) {
        Acceptance acceptance = body == null ? Acceptance.plain() : body;
        if (acceptance.episode() != null && !caller.is("doctor")) {
            throw new Forbidden("Only a doctor opens an episode.");
        }
        Referral referral = referrals.lock(id);
        ExpectedVersion.check(expected, referral.version());
        AcceptedReferral accepted = accepting.accept(referral, validity.require(acceptance));
        return views.accepted(
                accepted.referral(), accepted.raised(), Language.choose(headers.getAcceptableLanguages()));
    }

    @POST
    @Path("/decline")
    @RolesAllowed({"reception", "doctor"})
    @Operation(
            operationId = "declineReferral",
            summary = "Decline a referral",
            description = "The clinic does not take the patient; the partner reads why. Only while it is RECEIVED.")
    public ReferralView decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, Refusal body) {
        Referral referral = referrals.lock(id);
        ExpectedVersion.check(expected, referral.version());
        Refusal refusal = validity.require(body);
        return views.of(declining.decline(referral, refusal.reason(), refusal.text()));
    }
}
