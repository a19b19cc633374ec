package clinic.kinezioteka.patients.redflag.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.patients.redflag.AcknowledgeRedFlag;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.RedFlags;
import clinic.kinezioteka.patients.vocabulary.Language;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/red-flags")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Red flags", description = "Signs that need a doctor or a hospital now.")
@Idempotent
class RedFlagResource {
    private final RedFlags flags;
    private final AcknowledgeRedFlag acknowledging;
    private final RedFlagViews views;
    private final MergedPatients merged;
    private final EntityManager entityManager;

    RedFlagResource(
            RedFlags flags,
            AcknowledgeRedFlag acknowledging,
            RedFlagViews views,
            MergedPatients merged,
            EntityManager entityManager) {
        this.flags = flags;
        this.acknowledging = acknowledging;
        this.views = views;
        this.merged = merged;
        this.entityManager = entityManager;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listRedFlags",
            summary = "List red flags",
            description = "The red flags of the clinic, the oldest first, by patient, episode, status and tier.")
    public Page<RedFlagView> list(
            @BeanParam RedFlagFilter filter, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        Page<RedFlag> found = Listing.of(entityManager, RedFlag.class, "f", "RedFlag f", "f.id", RedFlag::id)
                .where("f.patientId in :patients", "patients", merged.survivorsOf(filter.patientIds))
                .where("f.episodeId in :episodes", "episodes", filter.episodeIds)
                .where("f.status in :statuses", "statuses", filter.statuses)
                .where("f.tier in :tiers", "tiers", filter.tiers)
                .page(page);
        Language language = Language.choose(headers.getAcceptableLanguages());
        return new Page<>(
                found.items().stream().map(flag -> views.of(flag, language)).toList(), found.next(), found.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(operationId = "getRedFlag", summary = "Read a red flag", description = "One red flag of the clinic.")
    public RedFlagView read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return views.of(flags.get(id), Language.choose(headers.getAcceptableLanguages()));
    }

    @POST
    @Path("/{id}/acknowledge")
    @RolesAllowed("doctor")
    @Operation(
            operationId = "acknowledgeRedFlag",
            summary = "Acknowledge a red flag",
            description =
                    """
                    The doctor has seen it; the first acknowledgement counts. It clears nothing. A cleared flag answers
                    409 `wrong-state`.""")
    public RedFlagView acknowledge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            @Context HttpHeaders headers) {
        RedFlag flag = flags.get(id);
        ExpectedVersion.check(expected, flag.version());
        return views.of(acknowledging.acknowledge(flag), Language.choose(headers.getAcceptableLanguages()));
    }
}
