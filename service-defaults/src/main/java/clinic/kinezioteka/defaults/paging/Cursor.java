package clinic.kinezioteka.defaults.paging;

import clinic.kinezioteka.defaults.failure.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a list goes on: behind this position, for these filters. A position in time is in microseconds, as the database
 * keeps it.
 */
record Cursor(long position, UUID id, int filters) {

    String write() {
        String text = position + ":" + id + ":" + filters;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor of the list with these filters; another's is refused. */
    static Cursor read(String written, int filters) {
        Cursor cursor = read(written);
        if (cursor.filters != filters) {
            throw Unreadable.parameter("cursor", "belongs to another list");
        }
        return cursor;
    }

    /** Reads a cursor of whatever list. */
    static Cursor read(String written) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(":", -1);
            if (parts.length == 3) {
                return new Cursor(Long.parseLong(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
            }
        } catch (IllegalArgumentException malformed) {
            throw Unreadable.parameter("cursor", "is none that a list gave");
        }
        throw Unreadable.parameter("cursor", "is none that a list gave");
    }
}
