package clinic.kinezioteka.patients.document.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.patients.document.Document;
import clinic.kinezioteka.patients.document.Documents;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Episodes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents as files. It names no media type that it produces, so that each answer has that of its file. */
@Path("/api/v1/episodes/{id}/documents/{documentId}/content")
@Tag(name = "Documents")
@Idempotent
class DocumentContentResource {
    private final Episodes episodes;
    private final Documents documents;
    private final OwnRecords own;

    DocumentContentResource(Episodes episodes, Documents documents, OwnRecords own) {
        this.episodes = episodes;
        this.documents = documents;
        this.own = own;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "downloadDocument",
            summary = "Download a document",
            description =
                    """
                    The file as it was uploaded, to be saved (`Content-Disposition: attachment`), under the media type
                    that its bytes tell. A patient downloads his own only.""")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/dicom", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        Episode episode = episodes.get(id);
        own.require(episode.patientId(), "episode");
        Document document = documents.get(episode.id(), documentId);
        StreamingOutput content = to -> documents.write(document, to);
        return Response.ok(content, document.format().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.fileName()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** RFC 6266: a plain name for old readers, and the whole name in UTF-8. */
    private static String attachment(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        String whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
    }
}
