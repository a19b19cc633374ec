package clinic.kinezioteka.patients.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFormatTest {

    @ParameterizedTest
    @MethodSource("files")
    void isToldByTheBytes(DocumentFormat expected, byte[] file) {
        assertThat(DocumentFormat.of(ByteBuffer.wrap(file))).contains(expected);
        assertThat(expected.isWhole(ByteBuffer.wrap(file))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("endings")
    void missesTheEndOfEveryFileThatEndsTooEarly(DocumentFormat format, byte[] file, int ending) {
        for (int cutOff = 1; cutOff <= ending; cutOff++) {
            int length = file.length - cutOff;
            ByteBuffer cut = ByteBuffer.wrap(Arrays.copyOf(file, length));
            assertThat(DocumentFormat.of(cut).filter(told -> told.isWhole(cut)))
                    .as("%s of %d bytes cut to %d", format, file.length, length)
                    .isEmpty();
        }
    }

    @Test
    void isNoneForOtherFiles() {
        assertThat(DocumentFormat.of(ByteBuffer.wrap("<html>%PDF-1.7".getBytes())))
                .isEmpty();
        assertThat(DocumentFormat.of(ByteBuffer.wrap("PK\3\4".getBytes()))).isEmpty();
        assertThat(DocumentFormat.of(ByteBuffer.allocate(0))).isEmpty();
    }

    @Test
    void comparesWhatIsSaidOfAFile() {
        assertThat(DocumentFormat.JPEG.isToldBy("image/JPEG; q=1")).isTrue();
        assertThat(DocumentFormat.JPEG.isToldBy("application/octet-stream")).isTrue();
        assertThat(DocumentFormat.JPEG.isToldBy(null)).isTrue();
        assertThat(DocumentFormat.JPEG.isToldBy("image/png")).isFalse();
        assertThat(DocumentFormat.PDF.isNamedBy("MRI.PDF")).isTrue();
        assertThat(DocumentFormat.PDF.isNamedBy("MRI 2026.09")).isTrue();
        assertThat(DocumentFormat.PDF.isNamedBy("mri.png")).isFalse();
    }

    /** Files, and of how many of the last bytes none may be missing; of DICOM those of the last element. */
    private static Stream<Arguments> endings() {
        byte[] withoutNewline =
                new String(SampleFile.pdf(), StandardCharsets.US_ASCII).strip().getBytes(StandardCharsets.US_ASCII);
        return Stream.of(
                Arguments.of(DocumentFormat.PDF, withoutNewline, withoutNewline.length),
                Arguments.of(DocumentFormat.JPEG, SampleFile.jpeg(), SampleFile.jpeg().length),
                Arguments.of(DocumentFormat.PNG, SampleFile.png(), SampleFile.png().length),
                Arguments.of(DocumentFormat.DICOM, SampleFile.dicom(), 39),
                Arguments.of(DocumentFormat.DICOM, SampleFile.implicitDicom(), 13));
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(DocumentFormat.PDF, SampleFile.pdf()),
                Arguments.of(DocumentFormat.JPEG, SampleFile.jpeg()),
                Arguments.of(DocumentFormat.PNG, SampleFile.png()),
                Arguments.of(DocumentFormat.DICOM, SampleFile.dicom()),
                Arguments.of(DocumentFormat.DICOM, SampleFile.implicitDicom()));
    }
}
