package clinic.kinezioteka.programmes.gate.rest;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.programmes.gate.DecideGate;
import clinic.kinezioteka.programmes.gate.Gate;
import clinic.kinezioteka.programmes.gate.Gates;
import clinic.kinezioteka.programmes.programme.Module;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Gates", description = "Decisions after a DOCTOR_FINAL: PASS, EXTEND or REFER.")
@Idempotent
class GateResource {

    private final Gates gates;
    private final GateViews views;
    private final DecideGate decide;
    private final Programmes programmes;
    private final Validity validity;

    GateResource(Gates gates, GateViews views, DecideGate decide, Programmes programmes, Validity validity) {
        this.gates = gates;
        this.views = views;
        this.decide = decide;
        this.programmes = programmes;
        this.validity = validity;
    }

    @GET
    @Path("/{id}/modules/{number}/gate")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "getGate",
            summary = "Read a gate",
            description = "The proposal with its criteria, and what was decided; 404 until the module's DOCTOR_FINAL is"
                    + " completed.")
    public GateView read(@PathParam("id") UUID id, @PathParam("number") int number) {
        Programme programme = programmes.existing(id);
        Module module = programme.module(number);
        Gate gate = gates.latest(id, module.number()).orElseThrow(() -> new NotFound("gate"));
        return views.of(gate, programme);
    }

    @POST
    @Path("/{id}/modules/{number}/gate")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "decideGate",
            summary = "Decide a gate",
            description =
                    "PASS, EXTEND or REFER, on the proposal that the doctor saw. proposal-outdated when the inputs changed"
                            + " since; final-visit-missing until the module's DOCTOR_FINAL is completed, after an EXTEND the new"
                            + " one; protocol-incomplete unless overridden with a reason.")
    public GateView decide(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            DecisionRequest body) {
        Programme programme = programmes.existing(id);
        int module = programme.module(number).number();
        Optional<Gate> opened = gates.latest(id, module);
        opened.ifPresent(gate ->
                ExpectedVersion.check(expected, views.of(gate, programme).version()));
        DecisionRequest request = validity.require(body);
        Gate gate = opened.orElseThrow(() -> Gate.notOpened(module));
        decide.decide(gate, programme, request.command());
        return views.of(gate, programme);
    }
}
