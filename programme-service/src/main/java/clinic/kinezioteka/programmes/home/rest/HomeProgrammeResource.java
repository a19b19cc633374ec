package clinic.kinezioteka.programmes.home.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.catalogue.ExerciseWords;
import clinic.kinezioteka.programmes.catalogue.TechniqueVideos;
import clinic.kinezioteka.programmes.catalogue.rest.InLanguage;
import clinic.kinezioteka.programmes.home.HomeProgramme;
import clinic.kinezioteka.programmes.home.ReadHomeProgramme;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Repetitions", description = "The ledger of repetitions, in the clinic and at home.")
@Idempotent
class HomeProgrammeResource {

    private final Programmes programmes;
    private final ReadHomeProgramme home;
    private final ExerciseWords words;
    private final TechniqueVideos videos;
    private final OwnRecords own;

    HomeProgrammeResource(
            Programmes programmes,
            ReadHomeProgramme home,
            ExerciseWords words,
            TechniqueVideos videos,
            OwnRecords own) {
        this.programmes = programmes;
        this.home = home;
        this.words = words;
        this.videos = videos;
        this.own = own;
    }

    @GET
    @Path("/{id}/home-programme")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "getHomeProgramme",
            summary = "Read the home programme of a day",
            description = "What the patient is to do at home on a day: the exercises of the module that began last"
                    + " which may be done at home, each with its dose, the doctor's words, technique and video, what"
                    + " was done of it and what is left. What an earlier programme of the same patient asks for"
                    + " too stands there only, and here in `elsewhere`: it is done once. A patient reads his own. Names and techniques are in the"
                    + " language of Accept-Language (en, lt; else en). A day that is over is told by the plan as it"
                    + " stands now. A day that lies ahead or before the episode: 422 date-out-of-range.")
    @APIResponseSchema(
            value = HomeProgrammeView.class,
            responseCode = "200",
            responseDescription = "The home programme of the day.")
    @APIResponse(
            responseCode = "422",
            description = "The day lies ahead, or before the episode.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RestResponse<HomeProgrammeView> read(
            @PathParam("id") UUID id,
            @Parameter(description = "The day in the clinic's zone; absent = today.", example = "2026-09-22")
                    @QueryParam("date")
                    @Nullable
                    LocalDate date,
            @Context Request asked) {
        Programme programme = programmes.visible(id, own);
        HomeProgramme day = home.on(programme, date);
        return InLanguage.answer(
                asked,
                language -> HomeProgrammeView.of(
                        day,
                        day.exercises().stream()
                                .map(due -> HomeExerciseDue.of(due, language, words, videos))
                                .toList()));
    }
}
