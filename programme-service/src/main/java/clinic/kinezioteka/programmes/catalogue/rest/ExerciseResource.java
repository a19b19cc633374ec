package clinic.kinezioteka.programmes.catalogue.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.programmes.catalogue.Condition;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.ExerciseWords;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.catalogue.TechniqueVideos;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/catalogue/exercises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "Exercises and the templates that programmes come from.")
@Idempotent
class ExerciseResource {

    private static final String FITS = "e.id in (select u.id.exerciseId from ExerciseUse u where %s)";

    private final EntityManager entityManager;
    private final ExerciseWords words;
    private final TechniqueVideos videos;

    ExerciseResource(EntityManager entityManager, ExerciseWords words, TechniqueVideos videos) {
        this.entityManager = entityManager;
        this.words = words;
        this.videos = videos;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listExercises",
            summary = "List exercises",
            description = "The catalogue, narrowed to what fits a condition, a region, a module. Names, techniques and"
                    + " contraindications are in the language of Accept-Language (en, lt; else en), and proposals until"
                    + " a physician has signed them off.")
    public RestResponse<Page<ExerciseView>> exercises(
            @QueryParam("condition") List<Condition> conditions,
            @QueryParam("region") List<Region> regions,
            @QueryParam("module") List<Integer> modules,
            @BeanParam PageRequest request,
            @Context Request asked) {
        Page<Exercise> page = Listing.of(entityManager, Exercise.class, "e", "Exercise e", "e.id", Exercise::id)
                .where(FITS.formatted("u.id.region not in :others"), "others", Region.except(conditions, regions))
                .where(FITS.formatted("u.id.module in :modules"), "modules", modules)
                .page(request);
        return InLanguage.answer(asked, language -> new Page<>(views(page, language), page.next(), page.total()));
    }

    private List<ExerciseView> views(Page<Exercise> page, Locale language) {
        return page.items().stream()
                .map(exercise -> ExerciseView.of(exercise, language, words, videos))
                .toList();
    }
}
