package clinic.kinezioteka.assessments.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.kind.Muscle;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.failure.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfitRecordingTest {

    private static final BigDecimal RATE = new BigDecimal("1000");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    184 | 2048     | has a header that does not fit its number of signals
                    252 | 9        | has a header that does not fit its number of signals
                    252 | 0        | must have from 1 to 128 signals
                    252 | -1       | must have from 1 to 128 signals
                    252 | x        | has a header whose number of signals is no whole number
                    236 | -1       | does not say how many data records it has
                    236 | 99999999 | its header tells of 199999998000 bytes of samples, 6000 follow
                    244 | 0        | has data records without duration, so a sampling rate of 0
                    244 | -1       | has data records without duration, so a sampling rate of 0
                    244 | NaN      | has a header whose duration of a data record is no number
                    244 | 1e308    | has data records without duration, so a sampling rate of 0
                    244 | 2        | must have a sampling rate from 1000 to 8192 Hz
                    244 | 0.1      | must have a sampling rate from 1000 to 8192 Hz
                    192 | EDF+D    | has interruptions (EDF+D): frequencies need a recording without
                    352 | mmHg     | has a signal that is not recorded in nV, uV, mV or V
                    360 | 3276.7   | has a signal whose digital or physical range cannot be
                    360 | 1e308    | has a signal whose digital or physical range cannot be
                    376 | 32767    | has a signal whose digital or physical range cannot be
                    472 | 0        | has a signal without samples, so a sampling rate of 0
                    472 | 99999999 | its header tells of 599999994 bytes of samples, 6000 follow
                    """)
    void refusesAnEdfWhoseHeaderCannotBe(int at, String text, String why) {
        byte[] file = edf().saying(at, (text + "        ").substring(0, at == 252 ? 4 : 8))
                .bytes();
        refuses(file, null, "file", why);
    }

    @Test
    void refusesAnEdfThatEndsTooEarlyOrTooLate() {
        byte[] whole = edf().bytes();
        for (int length : new int[] {8, 255, 256, 511, 512, whole.length - 1, whole.length - 2000}) {
            assertThatThrownBy(() -> analyse(Arrays.copyOf(whole, length), null, "EMG"))
                    .as("%d bytes", length)
                    .isInstanceOf(RuleBroken.class);
        }
        refuses(
                Arrays.copyOf(whole, whole.length + 2),
                null,
                "file",
                "its header tells of 6000 bytes of samples, 6002 follow");
        refuses(
                new EdfFile(1000, 1)
                        .with("EMG", at -> at % 7)
                        .saying(244, "0.5     ")
                        .bytes(),
                null,
                "file",
                "lasts less than a second");
    }

    @Test
    void refusesChannelsThatAreNotThere() {
        refuses(edf().bytes(), null, "EMG 2", "channels[0].channel", "is no label of the recording's channels");
        byte[] alike = edf().with("more", at -> 1).withLabelsAlike().bytes();
        refuses(alike, null, "channels[0].channel", "is the label of several channels of the recording");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EMG,b~1,2~3~   | line 3 has 1 channels, the first line 2
                    EMG,b~1,2,3~   | line 2 has 3 channels, the first line 2
                    EMG,b~NaN,2~   | line 2 holds something else than a number
                    EMG,b~,2~      | line 2 holds something else than a number
                    EMG,b~0x1p3,2~ | line 2 holds something else than a number
                    EMG,b~1e,2~    | line 2 holds something else than a number
                    EMG,b~1e308,2~ | line 2 holds a number that is not from -10000000 to 10000000
                    EMG~1~2~       | lasts less than a second
                    """)
    void refusesACsvThatCannotBe(String text, String why) {
        refuses(text.replace("~", "\n").getBytes(StandardCharsets.UTF_8), RATE, "file", why);
    }

    @Test
    void refusesACsvOfTooManyChannelsOrTooLongALine() {
        refuses(
                ("EMG" + ",x".repeat(128)).getBytes(StandardCharsets.UTF_8),
                RATE,
                "file",
                "has more than 128 channels");
        byte[] oneLine = new byte[32 << 20];
        Arrays.fill(oneLine, (byte) '1');
        refuses(oneLine, RATE, "file", "line 1 is longer than 4096 bytes");
    }

    @Test
    void refusesASamplingRateThatIsMissingOrCannotBe() {
        byte[] csv = edf().csv();
        refuses(csv, null, "samplingRateHertz", "is required from 1000 to 8192 for a CSV");
        for (String rate : List.of("0", "999.99", "8192.1", "-1000", "1e308")) {
            refuses(csv, new BigDecimal(rate), "samplingRateHertz", "must be from 1000 to 8192");
        }
        refuses(edf().bytes(), RATE, "samplingRateHertz", "is told by the EDF itself");
    }

    /** A bomb is but bytes that are no recording: it is never unpacked. */
    @Test
    void refusesAnArchiveWithoutUnpackingIt() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            byte[] rows = "0\n".repeat(1 << 19).getBytes(StandardCharsets.UTF_8);
            for (int mebibyte = 0; mebibyte < 40; mebibyte++) {
                zip.write(rows);
            }
        }
        assertThat(packed.size()).isLessThan(1 << 20);
        refuses(packed.toByteArray(), RATE, "file", "line 1 is longer than 4096 bytes");
        refuses(new byte[] {'P', 'K', 3, 4, (byte) 0xff}, RATE, "file", "is neither EDF+ nor a text in UTF-8");
    }

    private static EdfFile edf() {
        return new EdfFile(1000, 3).with("EMG", at -> at % 100);
    }

    private static void refuses(byte[] file, @Nullable BigDecimal rate, String field, String why) {
        refuses(file, rate, "EMG", field, why);
    }

    private static void refuses(byte[] file, @Nullable BigDecimal rate, String label, String field, String why) {
        assertThatThrownBy(() -> analyse(file, rate, label))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.violations())
                        .containsExactly(new Violation(field, why)));
    }

    private static EmgAnalysis analyse(byte[] file, @Nullable BigDecimal rate, String label) {
        return EmgAnalysis.of(
                ByteBuffer.wrap(file), rate, List.of(new EmgChannel(label, Muscle.MULTIFIDUS, Side.LEFT, null, null)));
    }
}
