package clinic.kinezioteka.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of the stack that writes to its own log and never outlives this JVM. */
public final class Child implements AutoCloseable {

    /** A service may have to write an archive of its classes, on a machine that is busy. */
    private static final int SECONDS_TO_END = 45;

    /** By itself, by Ctrl-C, by SIGTERM. */
    private static final Set<Integer> ENDED = Set.of(0, 130, 143);

    private final String name;
    private final Process process;
    private final Path log;
    private final Lifeline lifeline;
    private Runnable whenEnded = () -> {};

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.lifeline = Lifeline.of(process.pid(), "TERM", null);
    }

    /** Starts a command; its output goes to the end of {@code log}. */
    public static Child start(String name, Path log, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new Child(name, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** The {@code java} of the JVM that runs this. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public String name() {
        return name;
    }

    public Process process() {
        return process;
    }

    /** Runs this when the process came to its end by itself or by {@link #close}, not when it had to be killed. */
    Child whenEnded(Runnable action) {
        whenEnded = action;
        return this;
    }

    /** Fails, with the end of its log, when the process has ended. */
    public void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("%s ended with code %d; the end of %s:%n%s"
                    .formatted(name, process.exitValue(), log, String.join("\n", lastLines())));
        }
    }

    /** The last line of its log when it ends well within that time; else fails. */
    public String awaitSuccess(Duration atMost) {
        try {
            boolean ended = process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS);
            List<String> lines = lastLines();
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(
                        "%s did not do its work; the end of %s:%n%s".formatted(name, log, String.join("\n", lines)));
            }
            return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Resident memory in mebibytes, as Linux tells it; 0 when the process is gone. */
    public long residentMebibytes() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            } else if (ENDED.contains(process.exitValue())) {
                whenEnded.run();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        lifeline.close();
    }

    /** Ends it at once, as {@code kill -9} does: it finishes nothing and is told nothing. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lifeline.close();
    }

    private List<String> lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - 20), lines.size());
        } catch (IOException e) {
            return List.of("(no log)");
        }
    }
}
