package clinic.kinezioteka.patients.document.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.patients.document.Document;
import clinic.kinezioteka.patients.document.DocumentKind;
import clinic.kinezioteka.patients.document.Documents;
import clinic.kinezioteka.patients.document.KeepDocument;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Episodes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/episodes/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Images and letters of an episode.")
@Idempotent
class EpisodeDocumentResource {
    private final Episodes episodes;
    private final Documents documents;
    private final KeepDocument keeping;
    private final OwnRecords own;
    private final EntityManager entityManager;

    EpisodeDocumentResource(
            Episodes episodes, Documents documents, KeepDocument keeping, OwnRecords own, EntityManager entityManager) {
        this.episodes = episodes;
        this.documents = documents;
        this.keeping = keeping;
        this.own = own;
        this.entityManager = entityManager;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("doctor")
    @Operation(
            operationId = "addDocument",
            summary = "Add a document",
            description =
                    """
                    PDF, JPEG, PNG or DICOM, the body at most 32 MiB (413). What the file is, its bytes tell, not its
                    name: another format answers 415; an empty file, one that ends too early, or one that is not what
                    its name or media type says answers 422 `document-unfit`. An episode of any status takes it.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"file", "kind"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description = "The file, with its name."),
                                                @SchemaProperty(
                                                        name = "kind",
                                                        implementation = DocumentKind.class,
                                                        description = "What it shows.")
                                            })))
    @APIResponseSchema(
            value = DocumentView.class,
            responseCode = "201",
            responseDescription = "The document; Location says where.")
    public RestResponse<DocumentView> add(
            @PathParam("id") UUID id,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("kind") @Nullable String kind) {
        UploadedFile uploaded = UploadedFile.of(file);
        Episode episode = episodes.get(id);
        Document document = keeping.keep(episode, uploaded.as(kind));
        return Created.at("/api/v1/episodes/" + id + "/documents/" + document.id(), new DocumentView(document));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listDocuments",
            summary = "List documents",
            description = "The documents of an episode, the oldest first; a patient sees his own only.")
    public Page<DocumentView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return Listing.of(
                        entityManager,
                        DocumentView.class,
                        "new clinic.kinezioteka.patients.document.rest.DocumentView(d)",
                        "Document d",
                        "d.id",
                        DocumentView::id)
                .where("d.episodeId = :episode", "episode", shown(id).id())
                .page(page);
    }

    @GET
    @Path("/{documentId}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "getDocument",
            summary = "Read what is known of a document",
            description = "One document without its content; a patient reads his own only.")
    public DocumentView read(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        return new DocumentView(documents.get(shown(id).id(), documentId));
    }

    private Episode shown(UUID id) {
        Episode episode = episodes.get(id);
        own.require(episode.patientId(), "episode");
        return episode;
    }
}
