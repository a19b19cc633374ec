package clinic.kinezioteka.patients.vocabulary.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.patients.vocabulary.Language;
import clinic.kinezioteka.patients.vocabulary.Vocabularies;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/vocabularies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vocabularies", description = "Codes and their texts.")
@Idempotent
class VocabularyResource {
    private final Vocabularies vocabularies;

    VocabularyResource(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @GET
    @Path("/{name}")
    @Authenticated
    @Operation(
            operationId = "getVocabulary",
            summary = "Read a vocabulary",
            description =
                    "The codes of one kind with their texts in the language of Accept-Language (en, lt; else en).")
    public RestResponse<VocabularyView> read(
            @Parameter(
                            description =
                                    "causes, complaints, diagnoses, red-flags, screening-questions or self-control-skills.",
                            example = "complaints")
                    @PathParam("name")
                    String name,
            @Context HttpHeaders headers) {
        Language language = Language.choose(headers.getAcceptableLanguages());
        return InLanguage.answer(language, VocabularyView.of(vocabularies.named(name), language));
    }
}
