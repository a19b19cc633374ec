package clinic.kinezioteka.programmes.catalogue.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** An answer whose texts are of one language, chosen by the client's Accept-Language; English where it names no other. */
public final class InLanguage {

    private static final Locale LITHUANIAN = Locale.forLanguageTag("lt");
    private static final List<Variant> LANGUAGES = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE)
            .languages(Locale.ENGLISH, LITHUANIAN)
            .build();

    private InLanguage() {}

    public static <T> RestResponse<T> answer(Request asked, Function<Locale, T> body) {
        Variant chosen = asked.selectVariant(LANGUAGES);
        Locale language = chosen == null ? Locale.ENGLISH : chosen.getLanguage();
        return RestResponse.ResponseBuilder.ok(body.apply(language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .build();
    }
}
