package clinic.kinezioteka.assessments.recording;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.recording.Uploads.SIGNALS;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.kind.Muscle;
import clinic.kinezioteka.assessments.signal.EdfFile;
import clinic.kinezioteka.assessments.signal.Waves;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recording of 30 MiB and 8 channels costs over HTTP, analysis and storage together; see docs/benchmarks.md. */
@QuarkusTest
@WithTestResource(RealServers.class)
class SignalBenchmark {

    private static final int RATE = 2000;
    private static final int SECONDS = 983;
    private static final int CHANNELS = 8;
    private static final int ROUNDS = 5;
    private static final double MEBIBYTE = 1 << 20;

    @Inject
    Upstream upstream;

    @TempDir
    Path folder;

    @Test
    void isAnalysedInFiveSecondsAndLittleMemory() throws IOException, NoSuchAlgorithmException {
        Path file = recording();
        Case driver = upstream.open("LUMBAR", "RIGHT");
        Map<String, Object> said = Uploads.walk(driver);
        said.put("kind", "EMG");
        said.put(
                "channels",
                IntStream.range(0, CHANNELS)
                        .mapToObj(at ->
                                Map.of("channel", "EMG " + at, "muscle", Muscle.values()[at].name(), "side", "LEFT"))
                        .toList());
        String id = "";
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            long before = used();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long begin = System.nanoTime();
            Response added = as(Tokens.doctor())
                    .contentType("multipart/form-data")
                    .multiPart("signal", Uploads.json(said), "application/json")
                    .multiPart("file", file.toFile(), "application/edf")
                    .post(SIGNALS);
            double seconds = (System.nanoTime() - begin) / 1e9;
            double extra = (peak() - before) / MEBIBYTE;
            added.then().statusCode(201);
            id = added.path("id");
            System.out.printf(
                    "%.1f MiB, %d channels: %.2f s, %.1f MiB of extra heap at most, client and garbage included%n",
                    Files.size(file) / MEBIBYTE, CHANNELS, seconds, extra);
            assertThat(seconds).isLessThan(5);
            assertThat(extra).isLessThan(128);
        }
        try (InputStream uploaded = Files.newInputStream(file);
                InputStream kept = RestAssured.given()
                        .auth()
                        .oauth2(Tokens.doctor())
                        .get(SIGNALS + "/" + id + "/content")
                        .asInputStream()) {
            assertThat(sha256(kept)).isEqualTo(sha256(uploaded));
        }
    }

    private Path recording() throws IOException {
        EdfFile edf = new EdfFile(RATE, SECONDS);
        for (int channel = 0; channel < CHANNELS; channel++) {
            edf.with("EMG " + channel, Waves.sine(RATE, 50.3 + 20 * channel, 100 + channel));
        }
        return Files.write(folder.resolve("recording.edf"), edf.bytes());
    }

    private static String sha256(InputStream content) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
