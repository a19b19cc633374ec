package clinic.kinezioteka.gateway.forwarding;

import java.util.regex.Pattern;

/** The paths that take recordings and documents. */
final class Uploads {

    private static final Pattern PATHS = Pattern.compile("/api/v1/(signals|episodes/[^/]+/documents)");

    private Uploads() {}

    static boolean at(String path) {
        return PATHS.matcher(path).matches();
    }
}
