package clinic.kinezioteka.patients.vocabulary.rest;

import clinic.kinezioteka.patients.vocabulary.Language;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** An answer whose texts are of one language, chosen by the client's Accept-Language. */
public final class InLanguage {
    private InLanguage() {}

    public static <T> RestResponse<T> answer(Language language, T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
