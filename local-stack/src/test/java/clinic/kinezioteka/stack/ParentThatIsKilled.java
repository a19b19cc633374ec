package clinic.kinezioteka.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts a child and waits for ever, until it is killed. */
final class ParentThatIsKilled {

    private ParentThatIsKilled() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]);
        try (Child child = Child.start("sleeper", directory.resolve("child.log"), Map.of(), List.of("sleep", "600"))) {
            Path draft = Files.writeString(
                    directory.resolve("draft"), Long.toString(child.process().pid()));
            Files.move(draft, directory.resolve("child.pid"));
            Thread.currentThread().join();
        }
    }
}
