package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.reference.Language;
import clinic.kinezioteka.defaults.paging.Page;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Findings are told in one language: the answer says in which, and that another client may get it in another. */
class SpokenAnswers {

    private static final int BEFORE_A_KNOWN_ONE_IS_LEFT_OUT = Priorities.USER + 1;

    @ServerResponseFilter(priority = BEFORE_A_KNOWN_ONE_IS_LEFT_OUT)
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (speaks(response.getEntity())) {
            String language = Language.choose(request.getAcceptableLanguages()).code();
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    private static boolean speaks(@Nullable Object answer) {
        return answer instanceof AssessmentView
                || (answer instanceof Page<?> page && page.items().stream().anyMatch(AssessmentView.class::isInstance));
    }
}
