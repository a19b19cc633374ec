package clinic.kinezioteka.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Ends a process when this JVM is gone, even when it was killed: a small shell waits on a pipe that only this JVM holds
 * open. It then signals the process, kills it after ten seconds, and removes the directory it was told to remove.
 */
final class Lifeline implements AutoCloseable {

    private static final String WATCH =
            """
            trap '' INT TERM HUP
            read -r word && exit 0
            kill -s "$2" "$1" 2>/dev/null
            for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 1; done
            kill -s KILL "$1" 2>/dev/null
            [ -z "$3" ] || rm -rf -- "$3"
            """;

    private final Process watcher;

    private Lifeline(Process watcher) {
        this.watcher = watcher;
    }

    static Lifeline of(long processId, String signal, @Nullable Path remove) {
        String directory = remove == null ? "" : remove.toString();
        try {
            return new Lifeline(
                    new ProcessBuilder("sh", "-c", WATCH, "lifeline", Long.toString(processId), signal, directory)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go: the process has ended in order. */
    @Override
    public void close() {
        try (var pipe = watcher.getOutputStream()) {
            pipe.write("released\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            watcher.destroyForcibly();
        }
    }
}
