package clinic.kinezioteka.programmes.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the check after the third session of the episode says of its pain; it holds nothing by itself. */
@Schema(
        name = "EarlyResponse",
        description =
                "What the check after the third session of module 1 says of the pain of the episode (decision 57). It"
                        + " holds nothing by itself.")
public record EarlyResponse(
        @Schema(description = "Where it stands.", required = true) Status status,
        @Schema(
                        description = "NO_EARLY_RESPONSE with NONE, null else.",
                        required = true,
                        nullable = true,
                        examples = "NO_EARLY_RESPONSE")
                @Nullable
                Finding finding,
        @Schema(
                        description = "Date of the third session; null when the control came before it.",
                        required = true,
                        nullable = true,
                        examples = "2026-09-10")
                @Nullable
                LocalDate dueOn,
        @Schema(description = "The measurement that was judged.", required = true, nullable = true) @Nullable
                UUID assessmentId,
        @Schema(description = "Clinical time of it.", required = true, nullable = true) @Nullable Instant performedAt,
        @Schema(description = "Pain at baseline, mm.", required = true, nullable = true, examples = "78") @Nullable
                BigDecimal baselineMillimetres,
        @Schema(description = "Pain that was judged, mm.", required = true, nullable = true, examples = "70") @Nullable
                BigDecimal millimetres,
        @Schema(description = "Less of a fall is no response, mm.", required = true, examples = "15")
                BigDecimal leastFallMillimetres,
        @Schema(
                        description = "Where the threshold comes from.",
                        required = true,
                        examples = "programme rule; 15 mm as in Ostelo 2008")
                String source,
        @Schema(description = "Version of the rule.", required = true, examples = "1") int ruleVersion,
        @Schema(
                        description = "With NONE while the programme runs: the review that is offered.",
                        required = true,
                        nullable = true)
                @Nullable
                ReviewOffer review) {

    /** Where the check stands. */
    @Schema(
            name = "EarlyResponseStatus",
            description =
                    "DUE: the third session is done, no pain is known since. RESPONDED: better by 15 mm or more. NONE:"
                            + " worsened, or better by less. NOT_EVALUABLE: no baseline, or one below 15 mm. DROPPED: the control"
                            + " came before the third session, or before any value.")
    public enum Status {
        DUE,
        RESPONDED,
        NONE,
        NOT_EVALUABLE,
        DROPPED
    }

    /** What a doctor should know of. */
    @Schema(name = "EarlyResponseFinding", description = "NO_EARLY_RESPONSE: worsened, or better by less than 15 mm.")
    public enum Finding {
        NO_EARLY_RESPONSE
    }

    /** A DOCTOR_REVIEW that is offered, or the one that was booked since. */
    @Schema(name = "ReviewOffer", description = "A DOCTOR_REVIEW that is offered, or the one that stands since.")
    public record ReviewOffer(
            @Schema(
                            description = "The review that stands since; null while it is only offered.",
                            required = true,
                            nullable = true)
                    @Nullable
                    UUID visitId,
            @Schema(
                            description = "Where its free times are.",
                            required = true,
                            examples =
                                    "/api/v1/slots?kind=DOCTOR_REVIEW&patientId=019a1200-0001-7000-8000-000000000001")
                    String slots,
            @Schema(description = "Where the body is posted.", required = true, examples = "/api/v1/visits")
                    String path,
            @Schema(
                            description = "The body; start, practitionerId and roomId of a slot make it whole.",
                            required = true)
                    Body body) {}

    /** What of the body is known already. */
    @Schema(name = "ReviewBody", description = "What of the body of POST /visits is known already.")
    public record Body(
            @Schema(description = "The patient.", required = true) UUID patientId,
            @Schema(description = "The episode.", required = true) UUID episodeId,
            @Schema(description = "Kind of the visit.", required = true, examples = "DOCTOR_REVIEW") String kind,
            @Schema(description = "Why.", required = true, examples = "no early response after three sessions")
                    String reason) {}
}
