package clinic.kinezioteka.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifelineTest {

    @TempDir
    Path directory;

    @Test
    void endsTheChildOfAKilledJvm() throws IOException, InterruptedException {
        Path log = directory.resolve("parent.log");
        Process parent = new ProcessBuilder(
                        Child.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentThatIsKilled.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Path noted = directory.resolve("child.pid");
        while (!Files.exists(noted)) {
            assertThat(parent.isAlive()).as("%s", log).isTrue();
            Thread.onSpinWait();
        }
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(noted))).orElseThrow();

        parent.destroyForcibly();

        assertThat(child.onExit().orTimeout(10, TimeUnit.SECONDS)).succeedsWithin(java.time.Duration.ofSeconds(10));
    }
}
