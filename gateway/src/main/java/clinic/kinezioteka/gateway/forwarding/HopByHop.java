package clinic.kinezioteka.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;

/** Headers that concern one connection only (RFC 9110, section 7.6.1), those that {@code Connection} names among them. */
final class HopByHop {

    private static final List<String> ALWAYS = List.of(
            "Connection",
            "HTTP2-Settings",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");

    private HopByHop() {}

    static void strip(MultiMap headers) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(named -> Arrays.stream(named.split(",", -1)))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .forEach(headers::remove);
        ALWAYS.forEach(headers::remove);
    }
}
