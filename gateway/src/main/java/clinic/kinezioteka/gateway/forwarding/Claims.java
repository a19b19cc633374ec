package clinic.kinezioteka.gateway.forwarding;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;

/** Headers by which a client could claim to be somebody, to come from somewhere, or to have asked something else. */
final class Claims {

    private static final List<String> BEGINNINGS = List.of(
            "forwarded",
            "x-client-ip",
            "x-forwarded-",
            "x-http-method",
            "x-method-override",
            "x-original-",
            "x-real-ip",
            "x-rewrite-",
            "x-roles",
            "x-tenant",
            "x-user");

    private Claims() {}

    static void strip(MultiMap headers) {
        List.copyOf(headers.names()).stream().filter(Claims::isClaim).forEach(headers::remove);
    }

    private static boolean isClaim(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return BEGINNINGS.stream().anyMatch(plain::startsWith);
    }
}
