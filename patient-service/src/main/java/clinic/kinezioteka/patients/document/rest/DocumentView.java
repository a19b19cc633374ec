package clinic.kinezioteka.patients.document.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.document.Document;
import clinic.kinezioteka.patients.document.DocumentKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Document", description = "A document of an episode.")
public record DocumentView(
        @Schema(description = "The document.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "The episode.", required = true) UUID episodeId,
        @Schema(description = "What it shows; more may come.", required = true) DocumentKind kind,
        @Schema(
                        description =
                                "What its bytes are: application/pdf, image/jpeg, image/png or application/dicom.",
                        required = true,
                        examples = "application/pdf")
                String mediaType,
        @Schema(description = "The name under which it was uploaded.", required = true, examples = "mri.pdf")
                String fileName,
        @Schema(description = "Its size in bytes.", required = true, examples = "48213") long sizeBytes,
        @Schema(description = "SHA-256 of its bytes, hexadecimal.", required = true) String sha256,
        @Schema(description = "The user who uploaded it (sub of his token).", required = true) String uploadedBy,
        @Schema(description = "When it was recorded.", required = true) Instant recordedAt,
        @Schema(description = "When the record changed last.", required = true) Instant updatedAt)
        implements Versioned {

    public DocumentView(Document document) {
        this(
                document.id(),
                document.version(),
                document.episodeId(),
                document.kind(),
                document.format().mediaType(),
                document.fileName(),
                document.sizeBytes(),
                document.sha256(),
                document.uploadedBy(),
                document.recordedAt(),
                document.updatedAt());
    }
}
