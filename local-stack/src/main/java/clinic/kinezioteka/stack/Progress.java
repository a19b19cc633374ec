package clinic.kinezioteka.stack;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** Says what happens and when, in seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Prints one line behind the seconds that have passed. */
    public void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(start), line);
        out.flush();
    }

    /** Does the work, then says that the part is ready, where, and how long it took. */
    <T> T ready(String part, int port, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        say(String.format(Locale.ROOT, "%-19s ready on port %5d after %4.1f s", part, port, seconds(begin)));
        return result;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
