package clinic.kinezioteka.programmes.template.rest;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.programmes.catalogue.Condition;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.template.Template;
import clinic.kinezioteka.programmes.template.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/catalogue/templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
@Idempotent
class TemplateResource {

    private final Templates templates;
    private final EntityManager entityManager;

    TemplateResource(Templates templates, EntityManager entityManager) {
        this.templates = templates;
        this.entityManager = entityManager;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listTemplates",
            summary = "List templates",
            description = "The published versions: modules, windows, exercises, key patterns, what gates compare with.")
    public Page<TemplateView> templates(
            @QueryParam("condition") List<Condition> conditions,
            @QueryParam("region") List<Region> regions,
            @BeanParam PageRequest request) {
        Page<Template> page = Listing.of(entityManager, Template.class, "t", "Template t", "t.id", Template::id)
                .where("t.region in :conditionRegions", "conditionRegions", Region.of(conditions))
                .where("t.region in :regions", "regions", regions)
                .page(request);
        return new Page<>(page.items().stream().map(TemplateView::of).toList(), page.next(), page.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(operationId = "getTemplate", summary = "Read a template", description = "One published version.")
    public TemplateView template(@PathParam("id") UUID id) {
        return templates.findByIdOptional(id).map(TemplateView::of).orElseThrow(() -> new NotFound("template"));
    }
}
