package clinic.kinezioteka.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunScriptTest {

    @TempDir
    Path directory;

    private RunScript script;

    @BeforeEach
    void write() {
        Issuer issuer = new Issuer("http://issuer.example", "http://issuer.example/certs");
        script = new RunScript(
                new StackSettings(directory, directory, StackPorts.free(), issuer, Optional.empty(), false));
        script.write();
    }

    @Test
    void startsThePackageOfAService() throws IOException, InterruptedException {
        assertThat(told("patient-service", "rebuild", "--projection=timeline"))
                .contains("patient-service/target/quarkus-app/quarkus-run.jar");
    }

    @Test
    void knowsNoServiceWithoutData() throws IOException, InterruptedException {
        assertThat(told("gateway")).isEqualTo("no such service: gateway\n");
    }

    private String told(String... words) throws IOException, InterruptedException {
        ProcessBuilder run = new ProcessBuilder(script.file().toString()).redirectErrorStream(true);
        run.command().addAll(List.of(words));
        Process process = run.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isNotZero();
        return told;
    }
}
