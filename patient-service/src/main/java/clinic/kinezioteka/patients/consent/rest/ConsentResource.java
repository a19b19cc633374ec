package clinic.kinezioteka.patients.consent.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.patients.consent.Consent;
import clinic.kinezioteka.patients.consent.Consents;
import clinic.kinezioteka.patients.consent.WithdrawConsent;
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

@Path("/api/v1/consents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@Idempotent
class ConsentResource {
    private final Consents consents;
    private final WithdrawConsent withdrawing;
    private final ConsentViews views;
    private final OwnRecords own;

    ConsentResource(Consents consents, WithdrawConsent withdrawing, ConsentViews views, OwnRecords own) {
        this.consents = consents;
        this.withdrawing = withdrawing;
        this.views = views;
        this.own = own;
    }

    @GET
    @RolesAllowed({"reception", "doctor", "patient"})
    @Operation(
            operationId = "getConsent",
            summary = "Read a decision",
            description = "One decision of a patient of the clinic; a patient reads his own only.")
    public ConsentView read(@PathParam("id") UUID id) {
        return views.of(visible(id));
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({"reception", "doctor", "patient"})
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw a consent",
            description =
                    """
                    The patient takes it back; it does not stand from the next request and event on. Only a GRANTED
                    decision that is IN_FORCE or UPCOMING can be withdrawn, else 409 `wrong-state`; a refusal ends with a
                    later consent. A patient withdraws his own only.""")
    public ConsentView withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        Consent consent = visible(id);
        ExpectedVersion.check(expected, consent.version());
        return views.of(withdrawing.withdraw(consent));
    }

    private Consent visible(UUID id) {
        Consent consent = consents.get(id);
        own.require(consent.patientId(), "consent");
        return consent;
    }
}
