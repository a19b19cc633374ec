package clinic.kinezioteka.assessments.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    private static final long SEED = 20261123;

    /** Bit by bit what Java reads, for whatever it reads without an exponent in up to fifteen digits. */
    @Test
    void readsNumbersFromBytesAsJavaReadsThemFromText() {
        Random random = new Random(SEED);
        Stream<String> made = random.longs(20_000, 0, 1_000_000_000_000_000L).mapToObj(digits -> {
            StringBuilder text = new StringBuilder(Long.toString(digits >> random.nextInt(50)));
            text.insert(random.nextInt(text.length() + 1), '.');
            return (random.nextBoolean() ? "-" : "") + text;
        });
        Stream.concat(
                        Stream.of(
                                "0",
                                "-0",
                                "+1",
                                "1.",
                                ".5",
                                "-.25",
                                "000000000000001",
                                "0.00000000000001",
                                "9007199254740.99"),
                        made.filter(text -> text.length() <= 16))
                .forEach(text -> assertThat(Double.doubleToRawLongBits(fromBytes(text)))
                        .as(text)
                        .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "-.", "1.2.3", "1-", "--1", "0x1", "1d", "NaN", "Infinity", "1e", "e1", "1 2", "١"
            })
    void readsNothingThatIsNoNumber(String text) {
        assertThat(fromBytes(text)).isNaN();
        assertThat(Decimals.value(text)).isNaN();
    }

    @Test
    void readsALineWithBlanksExponentsAndManyDigits() {
        Lines lines = new Lines(ByteBuffer.wrap("\uFEFF 1.5 ,\u20032\u2003,1e-3,0.1234567890123456789\r\n-7,\t8\t,,ąž"
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(lines.next()).isTrue();
        assertThat(Stream.of(0, 1, 2, 3).map(field -> lines.number(field, -10, 10)))
                .containsExactly(1.5, 2.0, 1e-3, 0.1234567890123456789);
        assertThat(lines.next()).isTrue();
        assertThat(lines.number()).isEqualTo(2);
        assertThat(lines.texts()).isEqualTo(List.of("-7", "8", "", "ąž"));
        assertThat(lines.number(1, -10, 10)).isEqualTo(8);
        assertThat(lines.next()).isFalse();
    }

    /** Longer than what is read at once, so that lines lie across its ends. */
    @Test
    void readsEveryLineOfALongFile() {
        StringBuilder file = new StringBuilder();
        for (int number = 0; number < 100_000; number++) {
            file.append(number).append(',').append(-number).append('\n');
        }
        Lines lines = new Lines(ByteBuffer.wrap(file.toString().getBytes(StandardCharsets.UTF_8)));
        for (int number = 0; number < 100_000; number++) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.fields()).isEqualTo(2);
            assertThat(lines.number(0, 0, 1e6)).isEqualTo(number);
            assertThat(lines.number(1, -1e6, 0)).isEqualTo(-(double) number);
        }
        assertThat(lines.next()).isFalse();
    }

    private static double fromBytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Decimals.value(bytes, 0, bytes.length);
    }
}
