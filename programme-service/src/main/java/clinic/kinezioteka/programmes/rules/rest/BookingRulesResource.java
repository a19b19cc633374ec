package clinic.kinezioteka.programmes.rules.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.programmes.rules.OwnRules;
import clinic.kinezioteka.programmes.rules.RuleBooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/booking-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Availability", description = "When a clinic can be booked: its rules, absences and closures.")
@Idempotent
class BookingRulesResource {

    private final RuleBooks rules;
    private final Validity validity;

    BookingRulesResource(RuleBooks rules, Validity validity) {
        this.rules = rules;
        this.validity = validity;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "getBookingRules",
            summary = "Read booking rules",
            description = "The rules in force in the clinic: what it set itself, else what the network sets.")
    public BookingRulesView read() {
        return inForce();
    }

    @PUT
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "replaceBookingRules",
            summary = "Replace booking rules",
            description =
                    "All that the clinic sets itself; what is absent is as the network sets it. A duration outside of 5 to"
                            + " 480 minutes is 422 `impossible-duration`, hours that overlap are 422 `availability-overlaps`."
                            + " Visits that are booked keep their times and lengths.")
    public BookingRulesView replace(@HeaderParam("If-Match") @Nullable ExpectedVersion expected, OwnRules body) {
        rules.lock();
        ExpectedVersion.require(expected, rules.version());
        rules.replace(validity.require(body));
        return inForce();
    }

    private BookingRulesView inForce() {
        return BookingRulesView.of(rules.inForce(), rules.version());
    }
}
