package clinic.kinezioteka.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts everything, runs the program named by the first argument (the player of the cases), says where everything is, and
 * stays until Ctrl-C or ends with the program's exit code.
 */
public final class Up {

    private Up() {}

    /** Exit codes: that of the program, 1 when the stack does not start. */
    public static void main(String[] arguments) throws InterruptedException {
        StackSettings settings = StackSettings.ofSystemProperties();
        Progress progress = new Progress(System.out);
        LocalStack stack = new LocalStack(settings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-closer"));
        endWithMaven();
        try {
            if (Boolean.parseBoolean(System.getProperty("fresh", "false"))) {
                progress.say("-Dfresh: forgetting " + settings.directory());
                delete(settings.directory());
            }
            stack.start();
            int code = Program.run(settings, arguments[0]);
            Summary.print(System.out, settings, stack.services());
            if (Boolean.parseBoolean(System.getProperty("stay", "true"))) {
                progress.say("the stack stays until Ctrl-C");
                Thread.currentThread().join();
            }
            System.exit(code);
        } catch (IllegalStateException | IOException e) {
            progress.say("the stack does not start: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Whoever kills Maven means the stack too. */
    private static void endWithMaven() {
        ProcessHandle.current()
                .parent()
                .ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(1)).isDone());
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(directory)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
