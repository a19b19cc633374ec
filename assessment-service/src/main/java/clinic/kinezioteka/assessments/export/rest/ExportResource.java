package clinic.kinezioteka.assessments.export.rest;

import clinic.kinezioteka.assessments.assessment.MeasuredPeriod;
import clinic.kinezioteka.assessments.export.Departed;
import clinic.kinezioteka.assessments.export.Departure;
import clinic.kinezioteka.assessments.export.ExportCursor;
import clinic.kinezioteka.assessments.export.ExportQuestion;
import clinic.kinezioteka.assessments.export.ReadExport;
import clinic.kinezioteka.assessments.export.RunningExports;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.reference.Language;
import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/export")
@Tag(name = "Assessments")
@Idempotent
class ExportResource {

    static final String NDJSON = "application/x-ndjson";

    private static final Logger LOG = Logger.getLogger(ExportResource.class);
    private static final int AFTER_SECONDS = 30;

    private final RunningExports running;
    private final ReadExport reading;
    private final WriteExport writing;
    private final PatientsConcerned concerned;
    private final RoutingContext request;
    private final Tenant tenant;
    private final Clock clock;

    ExportResource(
            RunningExports running,
            ReadExport reading,
            WriteExport writing,
            PatientsConcerned concerned,
            RoutingContext request,
            Tenant tenant,
            Clock clock) {
        this.running = running;
        this.reading = reading;
        this.writing = writing;
        this.concerned = concerned;
        this.request = request;
        this.tenant = tenant;
        this.clock = clock;
    }

    @GET
    @Produces(NDJSON)
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "exportAssessments",
            summary = "Export measurements",
            description =
                    """
                    All valid measurements of the clinic that were recorded when it began, earliest measured first, as a stream of
                    JSON lines. Each has a `cursor`: what broke off goes on with the last one that arrived as `after`, with the same
                    filters, at any time. The last line alone has `end`; without it something is missing.

                    It is no picture of one moment: a measurement is written as it stands when its turn comes, and one whose time or
                    validity is corrected meanwhile may be missing or come twice. `end.asOf` tells from when on changes are to be taken
                    from `GET /assessments?updatedSince=` (both states); ask a minute earlier, for what was being recorded just then.
                    Every patient in it is in the audit before the first line leaves. Few run at once for a clinic (429).""")
    @APIResponse(
            responseCode = "200",
            description = "A line for each measurement, then the end",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ExportLine.class)))
    @APIResponse(
            responseCode = "429",
            description = "As many exports of the clinic run as may at once; `Retry-After` says when to ask again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "422",
            description = "The period is empty",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RestResponse<StreamingOutput> export(
            @Parameter(description = "Measured at this instant or later (RFC 3339 with offset)")
                    @QueryParam("from")
                    @Nullable
                    OffsetDateTime from,
            @Parameter(description = "Measured before this instant") @QueryParam("to") @Nullable OffsetDateTime to,
            @Parameter(description = "Only of these kinds") @QueryParam("kind") List<Kind> kinds,
            @Parameter(description = "Only what comes behind this cursor of the same export")
                    @QueryParam("after")
                    @Nullable
                    String after,
            @Context HttpHeaders headers) {
        ExportQuestion question = new ExportQuestion(MeasuredPeriod.asked(from, to), kinds);
        ExportCursor cursor = after == null
                ? ExportCursor.beginning(clock.instant())
                : ExportCursor.read(after, question, tenant.clinicId());
        requireFree();
        Departure departure = whenTheClientGoes();
        reading.patients(question, cursor, departure).forEach(concerned::add);
        Language language = Language.choose(headers.getAcceptableLanguages());
        StreamingOutput lines = stream -> writing.write(question, cursor, language, departure, stream);
        return ResponseBuilder.ok(lines)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** The answer is for nobody; what was cancelled is no failure. */
    @ServerExceptionMapper
    RestResponse<Void> gone(Departed gone) {
        LOG.info("an export ends before it began, its client is gone");
        return RestResponse.status(Response.Status.REQUEST_TIMEOUT);
    }

    /** Counts this one until its answer is taken or given up. */
    private void requireFree() {
        UUID clinicId = tenant.clinicId();
        if (!running.begin(clinicId)) {
            throw new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, AFTER_SECONDS)
                    .build());
        }
        AtomicBoolean over = new AtomicBoolean();
        atTheEnd(broken -> {
            if (!over.getAndSet(true)) {
                running.end(clinicId);
            }
        });
    }

    /** Cancelling takes a connection of its own, which must not be waited for where answers are sent. */
    private Departure whenTheClientGoes() {
        Departure departure = new Departure();
        atTheEnd(broken -> {
            if (broken) {
                Infrastructure.getDefaultExecutor().execute(departure::happen);
            }
        });
        return departure;
    }

    /** Tells, perhaps twice, that the answer ended, and whether it broke off; who is gone already is not told of again. */
    private void atTheEnd(Consumer<Boolean> told) {
        request.addEndHandler(ended -> told.accept(ended.failed()));
        if (request.response().closed()) {
            told.accept(true);
        }
    }
}
