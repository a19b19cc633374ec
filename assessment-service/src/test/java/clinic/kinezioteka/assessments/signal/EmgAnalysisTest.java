package clinic.kinezioteka.assessments.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.kind.Emg;
import clinic.kinezioteka.assessments.kind.Muscle;
import clinic.kinezioteka.assessments.kind.SurfaceEmg.MvcMethod;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals of which everything is known are told within one per cent. */
class EmgAnalysisTest {

    private static final int RATE = 2000;

    @ParameterizedTest
    @CsvSource({
        "1000, 40, 25",
        "1000, 120, 100",
        "1000, 250, 3000",
        "2000, 60.5, 100",
        "2000, 151.3, 100",
        "2048, 90, 12.5",
        "2048, 249.9, 100",
        "4096, 77.7, 800",
        "8192, 200, 100"
    })
    void tellsStrengthAndFrequencyOfASine(int rate, double hertz, double amplitude) {
        AnalysedChannel told = analysed(new EdfFile(rate, 6).with("EMG", Waves.sine(rate, hertz, amplitude)));
        assertThat(told.rmsMicrovolts().doubleValue()).isCloseTo(amplitude / Math.sqrt(2), withPercentage(1));
        assertThat(value(told.medianFrequencyHertz())).isCloseTo(hertz, withPercentage(1));
        assertThat(value(told.medianFrequencySlopeHertzPerSecond())).isCloseTo(0, within(0.01));
        assertThat(told.samples()).isEqualTo(6L * rate);
        assertThat(told.durationSeconds()).isEqualByComparingTo("6");
    }

    @ParameterizedTest
    @CsvSource({"60, 260", "30, 130", "80, 120"})
    void tellsStrengthAndFrequencyOfNoiseOfABand(double from, double to) {
        double[] noise = Waves.noise(RATE, 30, from, to, 50);
        AnalysedChannel told = analysed(new EdfFile(RATE, 30).with("EMG", at -> noise[at]));
        assertThat(told.rmsMicrovolts().doubleValue()).isCloseTo(50, withPercentage(1));
        assertThat(value(told.medianFrequencyHertz())).isCloseTo((from + to) / 2, withPercentage(1));
    }

    @Test
    void tellsHowFastTheFrequencyFalls() {
        AnalysedChannel told = analysed(new EdfFile(RATE, 30).with("EMG", Waves.chirp(RATE, 140, -1.5, 100)));
        assertThat(value(told.medianFrequencySlopeHertzPerSecond())).isCloseTo(-1.5, withPercentage(1));
    }

    @Test
    void keepsTheNumbersOfRestThatBecomesAContraction() {
        AnalysedChannel told = analysed(restThenContraction(5));
        assertThat(told.medianFrequencySlopeHertzPerSecond()).isNull();
        assertThat(value(told.medianFrequencyHertz())).isBetween(60.0, 120.0);
        assertThat(told.rmsMicrovolts().doubleValue()).isCloseTo(50 * Math.sqrt(2.5 / 4.75), withPercentage(5));
        assertThat(told.measured().rmsMicrovolts()).isEqualTo(told.rmsMicrovolts());
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void tellsASlopeFromFiveSecondsOn(int seconds, boolean told) {
        AnalysedChannel channel = analysed(new EdfFile(RATE, seconds).with("EMG", Waves.chirp(RATE, 140, -1.5, 100)));
        assertThat(channel.medianFrequencyHertz()).isNotNull();
        assertThat(channel.medianFrequencySlopeHertzPerSecond() != null).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"5", "700", "900"})
    void leavesOutWhatNoMuscleDoes(double hertz) {
        AnalysedChannel told = analysed(new EdfFile(RATE, 6)
                .with("EMG", at -> Waves.sine(RATE, hertz, 1000).applyAsDouble(at) + 2000));
        assertThat(told.rmsMicrovolts().doubleValue()).isLessThan(1000 / Math.sqrt(2) / 10);
    }

    @Test
    void leavesHalfOfThePowerAtTheEdgesOfTheBand() {
        for (double edge : new double[] {20, 450}) {
            AnalysedChannel told = analysed(new EdfFile(RATE, 6).with("EMG", Waves.sine(RATE, edge, 1000)));
            assertThat(told.rmsMicrovolts().doubleValue()).as("%s Hz", edge).isCloseTo(500, withPercentage(1));
        }
    }

    @Test
    void tellsTheShareOfAMaximalContractionAndTheEnvelope() {
        EmgChannel channel =
                new EmgChannel("EMG", Muscle.MULTIFIDUS, Side.LEFT, new BigDecimal("200"), MvcMethod.DYNAMOMETER);
        EdfFile file = new EdfFile(RATE, 4).with("EMG", at -> Waves.sine(RATE, 100, at < 2 * RATE ? 100 : 200)
                .applyAsDouble(at));
        AnalysedChannel told = EmgAnalysis.of(ByteBuffer.wrap(file.bytes()), null, List.of(channel))
                .channels()
                .get(0);
        assertThat(value(told.percentMvc()))
                .isCloseTo(Math.sqrt((1.75 * 5000 + 2 * 20000) / 3.75) / 2, withPercentage(1));
        assertThat(told.envelopeIntervalSeconds()).isEqualByComparingTo("0.1");
        assertThat(told.envelopeMicrovolts()).hasSize(37);
        assertThat(told.envelopeMicrovolts().get(5).doubleValue()).isCloseTo(70.7, withPercentage(1));
        assertThat(told.envelopeMicrovolts().get(30).doubleValue()).isCloseTo(141.4, withPercentage(1));
    }

    @Test
    void keepsTheEnvelopeOfALongRecordingShort() {
        AnalysedChannel told = analysed(new EdfFile(1000, 150).with("EMG", Waves.sine(1000, 100, 100)));
        assertThat(told.envelopeIntervalSeconds()).isEqualByComparingTo("0.2");
        assertThat(told.envelopeMicrovolts())
                .hasSizeBetween(600, 1200)
                .allSatisfy(point -> assertThat(point.doubleValue()).isCloseTo(70.7, withPercentage(1)));
    }

    @Test
    void tellsTheSameOfACsvWhoseOtherColumnsItLeavesAlone() {
        EdfFile file = new EdfFile(1000, 5)
                .with("seconds", at -> at / 1000.0)
                .with("EMG", Waves.sine(1000, 100, 100))
                .with("other", at -> -1);
        EmgAnalysis ofText =
                EmgAnalysis.of(ByteBuffer.wrap(file.csv()), new BigDecimal("1000"), List.of(channel("EMG")));
        assertThat(ofText.format()).isEqualTo(SignalFormat.CSV);
        assertThat(ofText.channels().get(0)).isEqualTo(analysed(file));
    }

    @Test
    void computesTheChannelsThatAreAskedForInTheirOrder() {
        EdfFile file = new EdfFile(1000, 3)
                .with("first", Waves.sine(1000, 100, 100))
                .with("second", Waves.sine(1000, 60, 300));
        EmgChannel left = new EmgChannel("second", Muscle.MULTIFIDUS, Side.LEFT, null, null);
        EmgChannel right = new EmgChannel("first", Muscle.MULTIFIDUS, Side.RIGHT, null, null);
        Emg measured = EmgAnalysis.of(ByteBuffer.wrap(file.bytes()), null, List.of(left, right))
                .measured();
        assertThat(measured.surface()).extracting("side").containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(value(measured.surface().get(0).rmsMicrovolts())).isCloseTo(212.1, withPercentage(1));
        assertThat(measured.series()).isEqualTo("EMG/SURFACE");
    }

    @Test
    void readsEachChannelInItsOwnUnitRangeAndRate() {
        EdfFile file = new EdfFile(RATE, 6)
                .with(EdfChannel.annotations())
                .with(EdfChannel.inMillivolts("preamplified", 1000, Waves.sine(1000, 100, 900)))
                .with(EdfChannel.inMicrovolts("temperature", 10, at -> 33))
                .with("raw", Waves.sine(RATE, 60.5, 100));
        EmgChannel left = new EmgChannel("raw", Muscle.MULTIFIDUS, Side.LEFT, null, null);
        EmgChannel right = new EmgChannel("preamplified", Muscle.MULTIFIDUS, Side.RIGHT, null, null);
        List<AnalysedChannel> told = EmgAnalysis.of(ByteBuffer.wrap(file.bytes()), null, List.of(left, right))
                .channels();
        assertThat(told.get(0).samplingRateHertz()).isEqualByComparingTo("2000");
        assertThat(told.get(0).rmsMicrovolts().doubleValue()).isCloseTo(100 / Math.sqrt(2), withPercentage(1));
        assertThat(value(told.get(0).medianFrequencyHertz())).isCloseTo(60.5, withPercentage(1));
        assertThat(told.get(1).samplingRateHertz()).isEqualByComparingTo("1000");
        assertThat(told.get(1).rmsMicrovolts().doubleValue()).isCloseTo(900 / Math.sqrt(2), withPercentage(1));
        assertThat(value(told.get(1).medianFrequencyHertz())).isCloseTo(100, withPercentage(1));
        assertThat(told).allSatisfy(one -> assertThat(one.durationSeconds()).isEqualByComparingTo("6"));
    }

    @Test
    void refusesWordsAsAChannel() {
        EdfFile file = new EdfFile(RATE, 3).with("EMG", at -> 0).with(EdfChannel.annotations());
        EmgChannel words = channel(EdfChannel.ANNOTATIONS);
        assertThatThrownBy(() -> EmgAnalysis.of(ByteBuffer.wrap(file.bytes()), null, List.of(words)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void tellsNoFrequencyOfSilence() {
        AnalysedChannel told = analysed(new EdfFile(1000, 3).with("EMG", at -> 250));
        assertThat(told.rmsMicrovolts()).isEqualByComparingTo("0");
        assertThat(told.medianFrequencyHertz()).isNull();
        assertThat(told.medianFrequencySlopeHertzPerSecond()).isNull();
    }

    /** What is allocated at all, garbage included, is more than what is ever held. */
    @Test
    void holdsNoRecordingInMemory() {
        byte[] file = wide(240);
        assertThat(allocated(file)).isLessThan(file.length / 2);
    }

    /** Noise of the amplifier, then a contraction. */
    private static EdfFile restThenContraction(int seconds) {
        double[] rest = Waves.noise(RATE, seconds, 250, 440, 2);
        double[] contraction = Waves.noise(RATE, seconds, 60, 120, 50);
        return new EdfFile(RATE, seconds).with("EMG", at -> at < 2.5 * RATE ? rest[at] : contraction[at]);
    }

    private static byte[] wide(int seconds) {
        EdfFile file = new EdfFile(RATE, seconds);
        for (int channel = 0; channel < 8; channel++) {
            file.with("EMG " + channel, Waves.sine(RATE, 50 + 20 * channel, 100));
        }
        return file.bytes();
    }

    private static long allocated(byte[] file) {
        List<EmgChannel> channels = IntStream.range(0, 8)
                .mapToObj(channel -> new EmgChannel("EMG " + channel, Muscle.values()[channel], Side.LEFT, null, null))
                .toList();
        ByteBuffer content = ByteBuffer.wrap(file);
        EmgAnalysis.of(content, null, channels);
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        EmgAnalysis.of(content, null, channels);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static AnalysedChannel analysed(EdfFile file) {
        return EmgAnalysis.of(ByteBuffer.wrap(file.bytes()), null, List.of(channel("EMG")))
                .channels()
                .get(0);
    }

    private static EmgChannel channel(String label) {
        return new EmgChannel(label, Muscle.MULTIFIDUS, Side.LEFT, null, null);
    }

    private static double value(@Nullable BigDecimal told) {
        return Objects.requireNonNull(told).doubleValue();
    }
}
