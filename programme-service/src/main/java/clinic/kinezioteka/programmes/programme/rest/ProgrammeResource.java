package clinic.kinezioteka.programmes.programme.rest;

import clinic.kinezioteka.defaults.http.Deferred;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.MergePatch;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.programmes.programme.ActivateProgramme;
import clinic.kinezioteka.programmes.programme.EarlyResponse;
import clinic.kinezioteka.programmes.programme.IndividualiseProgramme;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.PlanWarnings;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Programmes",
        description = "The plan of an episode: drafted by itself, individualised, run module by module.")
@Idempotent
class ProgrammeResource {

    private final Programmes programmes;
    private final ProgrammeViews views;
    private final IndividualiseProgramme individualise;
    private final ActivateProgramme activate;
    private final PlanWarnings warnings;
    private final Validity validity;
    private final MergePatch patches;

    ProgrammeResource(
            Programmes programmes,
            ProgrammeViews views,
            IndividualiseProgramme individualise,
            ActivateProgramme activate,
            PlanWarnings warnings,
            Validity validity,
            MergePatch patches) {
        this.programmes = programmes;
        this.views = views;
        this.individualise = individualise;
        this.activate = activate;
        this.warnings = warnings;
        this.validity = validity;
        this.patches = patches;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listProgrammes",
            summary = "List programmes",
            description =
                    "Programmes of the clinic; a patient sees his own. A draft appears by itself when an episode opens.")
    public Page<ProgrammeView> list(
            @QueryParam("patientId") List<UUID> patients,
            @QueryParam("episodeId") List<UUID> episodes,
            @QueryParam("status") List<Programme.Status> statuses,
            @Parameter(
                            description =
                                    "What the check after the third session says: with NONE the list of those who do not"
                                            + " answer to the treatment, each with the review that is offered.")
                    @QueryParam("earlyResponse")
                    List<EarlyResponse.Status> earlyResponses,
            @BeanParam PageRequest page) {
        return views.page(patients, episodes, statuses, earlyResponses, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "getProgramme",
            summary = "Read a programme",
            description = "One programme with its modules and the changes that doctors made; a patient reads his own.")
    public ProgrammeView read(@PathParam("id") UUID id) {
        return views.visible(id);
    }

    @PUT
    @Path("/{id}/modules/{number}")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "planModule",
            summary = "Individualise a module",
            description =
                    "Replaces the plan of one module. If-Match is the version of the programme. An exercise must fit the"
                            + " region; sessionsPerHalf is fixed once visits are booked. What the catalogue names against an exercise,"
                            + " and the screening of the episode has not excluded, warns in the answer. An open EMERGENCY or"
                            + " URGENT flag of the patient forbids the change: 409 flag-open.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ModuleRequest.class)))
    public ModuleView plan(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            Deferred<ModuleRequest> body) {
        Programme programme = programmes.existing(id);
        programme.module(number);
        ExpectedVersion.require(expected, programme.version());
        ModuleRequest request = validity.require(body);
        individualise.module(programme, number, request.plan(), request.reason());
        Module module = programme.module(number);
        return ModuleView.of(module, warnings.of(module));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "changeProgramme",
            summary = "Change the whole plan",
            description =
                    "JSON Merge Patch (RFC 7386): fewer or more modules, the maintenance plan; always with a reason. A"
                            + " plan cannot be cut back to a module whose gate was passed, since discharge was not judged"
                            + " there: 409 module-passed; close the episode instead. An open EMERGENCY or URGENT flag of the"
                            + " patient forbids it: 409 flag-open.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeChange.class)))
    public ProgrammeView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, ObjectNode body) {
        patches.requireReadable(ProgrammeChange.class, body);
        Programme programme = programmes.existing(id);
        ExpectedVersion.require(expected, programme.version());
        ProgrammeChange change = validity.require(patches.apply(ProgrammeChange.from(programme), body));
        individualise.whole(programme, change.moduleCount(), change.maintenancePlan(), String.valueOf(change.reason()));
        return views.of(programme);
    }

    @POST
    @Path("/{id}/activate")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "activateProgramme",
            summary = "Activate a draft",
            description =
                    "The plan runs: its visits become PLANNED. Refused while the episode is on hold, and for a module"
                            + " without exercises. What speaks against the exercises of the plan warns in the answer.")
    public ProgrammeView activate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            @RequestBody(required = false) @Nullable Activation body) {
        Programme programme = programmes.existing(id);
        ExpectedVersion.check(expected, programme.version());
        activate.activate(programme, body == null ? null : body.consultationVisitId());
        return views.of(programme);
    }
}
