package clinic.kinezioteka.patients.breakglass.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.breakglass.BreakGlass;
import clinic.kinezioteka.patients.breakglass.ReviewStatus;
import clinic.kinezioteka.patients.breakglass.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "BreakGlass", description = "That a doctor of another clinic may read a patient for a while.")
public record BreakGlassView(
        @Schema(description = "The grant; entries of the audit name it.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "The patient.", required = true) UUID patientId,
        @Schema(description = "Who may read: `sub` of the doctor's tokens.", required = true) String subject,
        @Schema(description = "The doctor's clinic.", required = true) UUID subjectClinicId,
        @Schema(description = "Why, in the doctor's words.", required = true) String reason,
        @Schema(description = "When it was granted.", required = true) Instant grantedAt,
        @Schema(description = "When it ends, or when the doctor ended it.", required = true) Instant until,
        @Schema(description = "Whether the patient's clinic has looked at it; more may come.", required = true)
                ReviewStatus status,
        @Schema(description = "What the review found; null before.", required = true, nullable = true) @Nullable
                Verdict verdict,
        @Schema(description = "What the review says in words.", required = true, nullable = true) @Nullable String note,
        @Schema(description = "Who reviewed it: `sub` of the token.", required = true, nullable = true) @Nullable
                String reviewedBy,
        @Schema(description = "When it was reviewed.", required = true, nullable = true) @Nullable Instant reviewedAt)
        implements Versioned, AboutPatient {

    public BreakGlassView(BreakGlass grant) {
        this(
                grant.id(),
                grant.version(),
                grant.patientId(),
                grant.subject(),
                grant.subjectClinicId(),
                grant.reason(),
                grant.grantedAt(),
                grant.until(),
                grant.status(),
                grant.verdict(),
                grant.note(),
                grant.reviewedBy(),
                grant.reviewedAt());
    }
}
