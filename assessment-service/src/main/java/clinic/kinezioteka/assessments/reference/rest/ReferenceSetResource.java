package clinic.kinezioteka.assessments.reference.rest;

import clinic.kinezioteka.assessments.reference.ReferenceSet;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.paging.WholeList;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/reference-sets")
@Tag(name = "Reference sets", description = "The thresholds that results are held against.")
@Idempotent
class ReferenceSetResource {

    private final Standards standards;

    ReferenceSetResource(Standards standards) {
        this.standards = standards;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listReferenceSets",
            summary = "List reference sets",
            description =
                    "All versions; a result is read with the one that is valid on the day of its recording, names it, and is never"
                            + " read with another.")
    public Page<ReferenceSetView> list(@BeanParam PageRequest page) {
        return new WholeList<>(sets().toList(), "reference-sets")
                .page(page, set -> List.of(set.id()), set -> set.validFrom()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "getReferenceSet",
            summary = "Read a reference set",
            description = "One version with all its thresholds.")
    public ReferenceSetView read(@PathParam("id") UUID id) {
        return sets().filter(set -> set.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("reference set"));
    }

    private Stream<ReferenceSetView> sets() {
        List<ReferenceSet> versions = standards.versions();
        return IntStream.range(0, versions.size())
                .mapToObj(index -> ReferenceSetView.of(
                        versions.get(index), index + 1 < versions.size() ? versions.get(index + 1) : null));
    }
}
