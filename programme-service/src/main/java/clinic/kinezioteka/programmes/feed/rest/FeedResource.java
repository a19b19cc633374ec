package clinic.kinezioteka.programmes.feed.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.programmes.calendar.CalendarSecret;
import clinic.kinezioteka.programmes.feed.ReadFeed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/calendars")
@Tag(name = "Calendars", description = "Visits in the calendar program of a practitioner or patient.")
@Idempotent
class FeedResource {

    private static final String ICALENDAR = "text/calendar";

    private final ReadFeed reading;

    FeedResource(ReadFeed reading) {
        this.reading = reading;
    }

    @GET
    @Path("/{secret}.ics")
    @PermitAll
    @Produces(ICALENDAR)
    @Operation(
            operationId = "readCalendar",
            summary = "Read a calendar",
            description =
                    """
                    The visits of a practitioner or a patient as iCalendar (RFC 5545), for whoever knows the link's secret; no
                    token is needed. It goes 90 days back and shows all that lies ahead. A visit keeps its UID, its SEQUENCE
                    grows with each change, and a cancelled one stays as CANCELLED; one that lost its time and waits for
                    another is not shown. A practitioner's calendar tells kind and room of a visit, a patient's also with whom
                    it is; neither tells who comes or why. An unknown or revoked secret is 404.""")
    @APIResponse(
            responseCode = "200",
            description = "The calendar; its ETag changes with it.",
            content = @Content(mediaType = ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> read(
            @PathParam("secret") @Parameter(description = "The secret of a calendar link.") String secret,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(
                            description =
                                    "The ETag that the client has; answered 304 when the calendar is still the same.")
                    @Nullable
                    String known) {
        String calendar = reading.behind(new CalendarSecret(secret));
        String tag = "\"" + digest(calendar) + "\"";
        RestResponse.ResponseBuilder<String> answer = known != null && known.contains(tag)
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(calendar);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static String digest(String calendar) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(calendar.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
