package clinic.kinezioteka.patients.episode.rest;

import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.screening.Screening;
import clinic.kinezioteka.patients.screening.ScreeningQuestions;
import clinic.kinezioteka.patients.vocabulary.Language;
import clinic.kinezioteka.patients.vocabulary.rest.InLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/episodes/{id}/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Episodes")
@Idempotent
class EpisodeScreeningResource {
    private final Episodes episodes;
    private final ScreeningQuestions questions;
    private final OwnRecords own;

    EpisodeScreeningResource(Episodes episodes, ScreeningQuestions questions, OwnRecords own) {
        this.episodes = episodes;
        this.questions = questions;
        this.own = own;
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "patient"})
    @Operation(
            operationId = "listScreenings",
            summary = "Read all screenings of an episode",
            description =
                    """
                    Every answer that was ever given, also the negative ones, with its question in the language of
                    Accept-Language (en, lt; else en). A patient reads his own only. Not paged: there are few.""")
    @APIResponseSchema(value = ScreeningsView.class, responseCode = "200", responseDescription = "The screenings.")
    public RestResponse<ScreeningsView> list(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Episode episode = episodes.get(id);
        own.require(episode.patientId(), "episode");
        Language language = Language.choose(headers.getAcceptableLanguages());
        List<ScreeningsView.Asked> items = episode.screenings().all().entrySet().stream()
                .map(asked -> new ScreeningsView.Asked(asked.getKey(), given(asked.getValue(), language)))
                .toList();
        return InLanguage.answer(language, new ScreeningsView(language.code(), items));
    }

    private List<ScreeningsView.Given> given(Screening screening, Language language) {
        return screening.answers().stream()
                .map(answer -> new ScreeningsView.Given(
                        answer.code(),
                        questions
                                .find(answer.code())
                                .map(question -> language.of(question.texts()))
                                .orElse(""),
                        answer.positive()))
                .toList();
    }
}
