package clinic.kinezioteka.programmes.language.rest;

import clinic.kinezioteka.defaults.paging.Page;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Tells answers in the language of Accept-Language, and that another client may get them in another. */
class SpokenAnswers {

    private static final String LITHUANIAN = "lt";

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        Object answer = response.getEntity();
        if (!speaks(answer)) {
            return;
        }
        String language = chosen(request);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (language.equals(LITHUANIAN)) {
            response.setEntity(inLithuanian(answer));
        }
    }

    private static boolean speaks(@Nullable Object answer) {
        return answer instanceof Spoken
                || (answer instanceof Page<?> page && page.items().stream().anyMatch(Spoken.class::isInstance));
    }

    private static Object inLithuanian(Object answer) {
        return answer instanceof Page<?> page
                ? new Page<>(
                        page.items().stream().map(SpokenAnswers::inLithuanian).toList(), page.next(), page.total())
                : ((Spoken) answer).inLithuanian();
    }

    private static String chosen(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals(LITHUANIAN) || language.equals("en"))
                .findFirst()
                .orElse("en");
    }
}
