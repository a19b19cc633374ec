package clinic.kinezioteka.assessments.kind;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {

    @Test
    void listsEveryMeasurementOnce() {
        assertThat(Arrays.stream(Kind.values()).<Object>map(Kind::measurement))
                .containsExactlyInAnyOrder((Object[]) Measurement.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource
    void isPromisedWithAnExampleOfItsEvent(Kind kind) throws IOException {
        Contracts.assertMatches(Contracts.measurement(kind.name()));
        assertThat(Files.readString(Path.of("../contracts/events/shapes/assessment.json")))
                .contains("\"" + kind + ".values\"", "\"" + kind + ".derived\"");
    }

    @Test
    void knowsTheKindsOfTheProgramme() {
        assertThat(Kind.values())
                .extracting(Kind::name)
                .containsExactly(
                        "VAS",
                        "FUNCTION",
                        "LASEGUE",
                        "TENSION_TEST",
                        "NEURO",
                        "MUSCLE_TONE",
                        "MOBILITY",
                        "EMG",
                        "STRENGTH",
                        "POSTURE",
                        "GAIT",
                        "SELF_CONTROL");
    }
}
