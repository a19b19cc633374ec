package clinic.kinezioteka.programmes.template.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.Deferred;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.programmes.catalogue.Condition;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.template.AuthorTemplates;
import clinic.kinezioteka.programmes.template.NewTemplate;
import clinic.kinezioteka.programmes.template.Template;
import clinic.kinezioteka.programmes.template.TemplatePlan;
import clinic.kinezioteka.programmes.template.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/catalogue/templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
@Idempotent
class TemplateResource {

    private final Templates templates;
    private final AuthorTemplates authoring;
    private final EntityManager entityManager;
    private final Validity validity;

    TemplateResource(Templates templates, AuthorTemplates authoring, EntityManager entityManager, Validity validity) {
        this.templates = templates;
        this.authoring = authoring;
        this.entityManager = entityManager;
        this.validity = validity;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listTemplates",
            summary = "List templates",
            description =
                    "The versions of the network and the clinic's own, drafts too: modules, windows, exercises, key"
                            + " patterns, control protocols, what gates compare with. A programme is drafted from the newest that"
                            + " the clinic published for the region, else from the network's.")
    public Page<TemplateView> list(
            @QueryParam("condition") List<Condition> conditions,
            @QueryParam("region") List<Region> regions,
            @QueryParam("status") List<Template.Status> statuses,
            @BeanParam PageRequest request) {
        Page<Template> page = Listing.of(entityManager, Template.class, "t", "Template t", "t.id", Template::id)
                .where("t.region in :conditionRegions", "conditionRegions", Region.of(conditions))
                .where("t.region in :regions", "regions", regions)
                .where("t.status in :statuses", "statuses", statuses)
                .page(request);
        return new Page<>(page.items().stream().map(TemplateView::of).toList(), page.next(), page.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "getTemplate",
            summary = "Read a template",
            description = "One version of the network or of the clinic.")
    public TemplateView read(@PathParam("id") UUID id) {
        return TemplateView.of(templates.existing(id));
    }

    @POST
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "draftTemplate",
            summary = "Draft a template",
            description = "The clinic's own, from scratch or as another version (`basedOn`) with what is told instead."
                    + " Exercises that fit module or region not are 422 `exercise-not-allowed`; a plan that does not hold"
                    + " together is 422 `template-unsound`: modules 1, 2, 3, windows that hold their sessions, key"
                    + " patterns that are trained, control protocols with VAS and only with tests of the region, gates"
                    + " that rise. A clinic has one draft of a region: a second is 409 `draft-exists` with the id.")
    @APIResponseSchema(
            value = TemplateView.class,
            responseCode = "201",
            responseDescription = "The draft; Location says where.")
    public RestResponse<TemplateView> draft(NewTemplate body) {
        authoring.lock();
        Template draft = authoring.draft(validity.require(body));
        return Created.at("/api/v1/catalogue/templates/" + draft.id(), TemplateView.of(draft));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "replaceTemplate",
            summary = "Replace a draft's plan",
            description = "All that a draft plans; it is held against the same rules as a new one. What is published is"
                    + " never changed: 409 `template-published`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplatePlan.class)))
    public TemplateView replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable ExpectedVersion expected,
            Deferred<TemplatePlan> body) {
        authoring.lock();
        Template template = templates.existing(id);
        ExpectedVersion.require(expected, template.version());
        authoring.replace(template, validity.require(body));
        return TemplateView.of(template);
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "publishTemplate",
            summary = "Publish a draft",
            description =
                    "From now on the clinic's programmes of this region are drafted from it, and nothing changes it"
                            + " again. Programmes that are there, drafts too, stay with the version that they came from. Once"
                            + " published it is 409 `template-published`.")
    public TemplateView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        authoring.lock();
        Template template = templates.existing(id);
        ExpectedVersion.check(expected, template.version());
        authoring.publish(template);
        return TemplateView.of(template);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "discardTemplate",
            summary = "Discard a draft",
            description = "Only a draft; what is published stays: 409 `template-published`.")
    public void discard(@PathParam("id") UUID id) {
        authoring.lock();
        authoring.discard(templates.existing(id));
    }
}
