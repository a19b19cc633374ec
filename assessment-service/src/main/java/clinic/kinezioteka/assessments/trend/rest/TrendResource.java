package clinic.kinezioteka.assessments.trend.rest;

import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.trend.Trend;
import clinic.kinezioteka.assessments.trend.Trends;
import clinic.kinezioteka.defaults.failure.Unreadable;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.paging.WholeList;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/trends")
@Tag(name = "Trends", description = "How the numbers of an episode went over time.")
@Idempotent
class TrendResource {

    private final Trends trends;

    TrendResource(Trends trends) {
        this.trends = trends;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listTrends",
            summary = "Read the trends of an episode",
            description =
                    "One trend for each number of each series; a patient reads his own. `id` takes those of the measurements that"
                            + " a trend shows. A trend of which no value is left, since all were voided or corrected away, is not there any more.")
    public Page<Trend> list(
            @Parameter(description = "The episode", required = true) @QueryParam("episodeId") @Nullable UUID episodeId,
            @Parameter(description = "Only of these kinds") @QueryParam("kind") List<Kind> kinds,
            @BeanParam PageRequest page) {
        if (episodeId == null) {
            throw Unreadable.parameter("episodeId", "is needed");
        }
        Set<Kind> asked = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds);
        return new WholeList<>(trends.of(episodeId, asked), List.of(episodeId, asked))
                .page(page, Trend::assessmentIds, Trend::updatedAt);
    }
}
