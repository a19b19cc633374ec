package clinic.kinezioteka.gateway.forwarding;

import java.util.regex.Pattern;

/** A path as it may stand in a log: whoever knows the secret of a calendar link needs no token. */
final class LoggedPath {

    private static final Pattern SECRET = Pattern.compile("(/calendars/)[^/]+");

    private LoggedPath() {}

    static String of(String path) {
        return SECRET.matcher(path).replaceAll("$1{secret}");
    }
}
