package clinic.kinezioteka.programmes.audit.rest;

import clinic.kinezioteka.defaults.audit.AuditEventView;
import clinic.kinezioteka.defaults.audit.AuditEvents;
import clinic.kinezioteka.defaults.audit.AuditFilter;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/programme-audit-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme audit", description = "Who did what with which patient's data in programme-service.")
@Idempotent
class AuditResource {

    private final AuditEvents audit;

    AuditResource(AuditEvents audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "listProgrammeAuditEvents",
            summary = "Read the audit of programme-service",
            description =
                    """
                    What was done and denied about patients of the clinic, the newest first: reads too, also by callers
                    of other clinics. `/api/v1/audit-events` merges this with the audit of the other services.""")
    public Page<AuditEventView> list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return audit.page(filter, page);
    }
}
