package clinic.kinezioteka.defaults.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AuditEvent", description = "What somebody did, or wanted to do, with data of a patient.")
public record AuditEventView(
        @Schema(description = "The entry; later ones have higher ids, in all services.", required = true) UUID id,
        @Schema(description = "When the operation was answered.", required = true) Instant at,
        @Schema(
                        description = "Who asked: `sub` of the token; null without a valid one.",
                        required = true,
                        nullable = true)
                @Nullable
                String subject,
        @Schema(description = "In which roles.", required = true, examples = "[\"doctor\"]") List<String> roles,
        @Schema(
                        description = "The clinic of who asked; null for a partner, or without a valid token.",
                        required = true,
                        nullable = true)
                @Nullable
                UUID subjectClinicId,
        @Schema(description = "What was asked: the operationId.", required = true, examples = "getPatient")
                String action,
        @Schema(description = "HTTP method.", required = true, examples = "GET") String method,
        @Schema(description = "Path, without its values.", required = true, examples = "/api/v1/patients/{id}")
                String path,
        @Schema(description = "The first id in the path; null where there is none.", required = true, nullable = true)
                @Nullable
                UUID targetId,
        @Schema(
                        description =
                                "The patient whom it concerned; an operation that concerned several has an entry for each.",
                        required = true,
                        nullable = true)
                @Nullable
                UUID patientId,
        @Schema(description = "What became of it; more may come.", required = true) Outcome outcome,
        @Schema(description = "HTTP status of the answer.", required = true, examples = "200") int status,
        @Schema(description = "The trace, as problems and logs name it.", required = true) String traceId,
        @Schema(
                        description = "The break-glass grant that let it through, whose reason says why; null else.",
                        required = true,
                        nullable = true)
                @Nullable
                UUID breakGlassId) {

    static AuditEventView of(AuditEvent event) {
        return new AuditEventView(
                event.id,
                event.updatedAt,
                event.subject,
                List.of(event.roles),
                event.subjectClinicId,
                event.action,
                event.method,
                event.path,
                event.targetId,
                event.patientId,
                Outcome.of(event.status),
                event.status,
                event.traceId,
                event.breakGlassId);
    }
}
