package clinic.kinezioteka.assessments.signal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.kind.Muscle;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analysis of the largest recordings takes; see docs/benchmarks.md. */
class SignalBenchmark {

    private static final int RATE = 2000;
    private static final int SECONDS = 983;
    private static final int CHANNELS = 8;
    private static final int ROUNDS = 5;
    private static final int LARGEST = 32 << 20;
    private static final double MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void anEdfOfThirtyMebibytes() throws IOException {
        measure("EDF, 8 channels", recording(), null, muscles("EMG 0", CHANNELS));
    }

    @Test
    void aCsvOfEightChannels() throws IOException {
        String line = "12.345,-0.5,3.25,-112.75,0.125,98.5,-7.5,1.25\n";
        Path file = text(
                IntStream.range(0, CHANNELS).mapToObj(at -> "EMG " + at).collect(Collectors.joining(",")) + "\n", line);
        measure("CSV, 8 channels", file, BigDecimal.valueOf(RATE), muscles("EMG 0", CHANNELS));
    }

    /** The most lines that a file can hold with a number in each. */
    @Test
    void aCsvOfTheShortestLines() throws IOException {
        measure("CSV of 0\\n", text("0\n", "0\n"), BigDecimal.valueOf(RATE), muscles("0", 1));
    }

    /** What is allocated at all, garbage included, is more than the heap that it needs. */
    private static void measure(
            String what, Path file, @Nullable BigDecimal samplingRateHertz, List<EmgChannel> channels)
            throws IOException {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long begin = System.nanoTime();
            EmgAnalysis.of(mapped(file), samplingRateHertz, channels);
            double seconds = (System.nanoTime() - begin) / 1e9;
            double extra = (threads.getCurrentThreadAllocatedBytes() - allocated) / MEBIBYTE;
            System.out.printf(
                    "%s: %.1f MiB, %.2f s, %.1f MiB allocated%n", what, Files.size(file) / MEBIBYTE, seconds, extra);
            assertThat(seconds).isLessThan(5);
            assertThat(extra).isLessThan(128);
        }
    }

    private static List<EmgChannel> muscles(String first, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        at -> new EmgChannel(at == 0 ? first : "EMG " + at, Muscle.values()[at], Side.LEFT, null, null))
                .toList();
    }

    private Path text(String labels, String line) throws IOException {
        return Files.writeString(
                folder.resolve("recording.csv"), labels + line.repeat((LARGEST - labels.length()) / line.length()));
    }

    private static MappedByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private Path recording() throws IOException {
        EdfFile edf = new EdfFile(RATE, SECONDS);
        for (int channel = 0; channel < CHANNELS; channel++) {
            edf.with("EMG " + channel, Waves.sine(RATE, 50.3 + 20 * channel, 100 + channel));
        }
        return Files.write(folder.resolve("recording.edf"), edf.bytes());
    }
}
