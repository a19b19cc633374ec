package clinic.kinezioteka.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path directory;

    private ClassArchive archive;

    @BeforeEach
    void aPackage() throws IOException {
        Path executable = Files.createFile(directory.resolve("quarkus-run.jar"));
        archive = new ClassArchive(executable);
    }

    @Test
    void isWrittenByAJvmThatEndsAndUsedByTheNext() throws InterruptedException {
        ended();

        assertThat(archive.isCurrent()).isTrue();
        assertThat(archive.option()).startsWith("-XX:SharedArchiveFile=");
        assertThat(directory).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void isNotTakenFromAJvmThatWasKilled() throws Exception {
        Files.writeString(unfinished(), "half of it");
        Child killed = started("sleep", "60");
        killed.process().destroyForcibly().waitFor();
        killed.close();

        assertThat(archive.isCurrent()).isFalse();
    }

    @Test
    void isWrittenAnewForANewPackage() throws Exception {
        ended();
        Files.setLastModifiedTime(
                archive.executable(), FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(archive.isCurrent()).isFalse();
        assertThat(archive.option()).startsWith("-XX:ArchiveClassesAtExit=");
    }

    private void ended() throws InterruptedException {
        Child child = java();
        child.process().waitFor();
        child.close();
    }

    private Path unfinished() {
        return Path.of(archive.option().substring(archive.option().indexOf('=') + 1));
    }

    /** A JVM that runs to its end; only classes from jars can be archived, so none of ours. */
    private Child java() {
        String jars = Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        return started(Child.java(), archive.option(), "-cp", jars, ProducerConfig.class.getName());
    }

    private Child started(String... command) {
        return Child.start("process", directory.resolve("process.log"), Map.of(), List.of(command))
                .whenEnded(archive::keep);
    }
}
