package clinic.kinezioteka.assessments.signal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.kind.Muscle;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analysis of a recording of 30 MiB and 8 channels takes; see docs/benchmarks.md. */
class SignalBenchmark {

    private static final int RATE = 2000;
    private static final int SECONDS = 983;
    private static final int CHANNELS = 8;
    private static final int ROUNDS = 5;
    private static final double MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    /** What is allocated at all, garbage included, is more than the heap that it needs. */
    @Test
    void isAnalysedInFiveSecondsAndLittleMemory() throws IOException {
        Path file = recording();
        List<EmgChannel> channels = IntStream.range(0, CHANNELS)
                .mapToObj(at -> new EmgChannel("EMG " + at, Muscle.values()[at], Side.LEFT, null, null))
                .toList();
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long begin = System.nanoTime();
            EmgAnalysis.of(mapped(file), null, channels);
            double seconds = (System.nanoTime() - begin) / 1e9;
            double extra = (threads.getCurrentThreadAllocatedBytes() - allocated) / MEBIBYTE;
            System.out.printf(
                    "%.1f MiB, %d channels: %.2f s, %.1f MiB allocated%n",
                    Files.size(file) / MEBIBYTE, CHANNELS, seconds, extra);
            assertThat(seconds).isLessThan(5);
            assertThat(extra).isLessThan(128);
        }
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
