package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.PreconditionFailed;
import clinic.kinezioteka.defaults.failure.PreconditionRequired;
import org.jspecify.annotations.Nullable;

/** The version that a client read and means to change: the value of {@code If-Match}. */
public record ExpectedVersion(long value) {

    private static final long ANY = -1;
    private static final long UNKNOWN = -2;

    /** Read by Jakarta REST from the header; a value that is no ETag of ours matches no version. */
    public static ExpectedVersion valueOf(String header) {
        String trimmed = header.strip();
        if (trimmed.equals("*")) {
            return new ExpectedVersion(ANY);
        }
        return new ExpectedVersion(
                trimmed.matches("\"\\d{1,18}\"") ? Long.parseLong(trimmed, 1, trimmed.length() - 1, 10) : UNKNOWN);
    }

    /** For PUT and PATCH: 428 without the header, 412 when it names another version. */
    public static void require(@Nullable ExpectedVersion expected, long current) {
        if (expected == null) {
            throw new PreconditionRequired();
        }
        check(expected, current);
    }

    /** For actions, where the header is optional: 412 when it names another version. */
    public static void check(@Nullable ExpectedVersion expected, long current) {
        if (expected != null && expected.value != ANY && expected.value != current) {
            throw new PreconditionFailed(current);
        }
    }
}
