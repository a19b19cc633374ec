package clinic.kinezioteka.programmes.catalogue;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every exercise, technique and device of the product is in the catalogue, as its seed tells it. */
@QuarkusTest
@WithTestResource(RealServers.class)
class SeededExercisesTest {

    private static final Set<String> TECHNIQUES = Set.of(
            "ADVICE",
            "BIOFEEDBACK",
            "COORDINATION",
            "DECOMPRESSION",
            "FUNCTIONAL",
            "MANUAL",
            "MYOFASCIAL_RELEASE",
            "PIR",
            "POSTURE_CORRECTION",
            "STABILISATION",
            "STRETCHING",
            "TAPING",
            "TRACTION");

    private static final Set<String> DEVICES = Set.of(
            "BIOFEEDBACK_UNIT",
            "DYNAMOMETER",
            "EMG_UNIT",
            "MOTION_ANALYSIS_LAB",
            "PELVIC_TRACTION_KIT",
            "SPEEDIANCE_MACHINE",
            "TRACTION_TABLE",
            "UNSTABLE_PLATFORM");

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void standAsTheSeedTellsThem() throws IOException {
        List<Map<String, Object>> seed = seed();
        assertThat(seed).hasSize(39);
        assertThat(told().values().stream()
                        .map(told -> asSeeded(told, seed.get(0).keySet())))
                .containsExactlyInAnyOrderElementsOf(seed);
    }

    @Test
    void tellTechniqueContraindicationsDoseAndVideo() {
        assertThat(told()).allSatisfy((code, exercise) -> {
            assertThat(exercise.get("technique").toString()).hasSizeGreaterThan(60);
            assertThat(exercise.get("defaultDose")).isNotNull();
            assertThat(exercise.get("contraindications")).isInstanceOf(List.class);
            assertThat(exercise.get("video"))
                    .isEqualTo("https://videos.kinezioteka.example/techniques/"
                            + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        });
        assertThat(told().get("CERVICAL_TRACTION").get("contraindications").toString())
                .contains("CORD_SIGNS", "VERTEBRAL_ARTERY");
    }

    @Test
    void doseTractionInNewtonsAndWhatIsCountedInRepetitions() {
        assertThat(told()).allSatisfy((code, exercise) -> {
            Map<?, ?> dose = (Map<?, ?>) exercise.get("defaultDose");
            assertThat(dose.get("tractionNewtons") != null)
                    .isEqualTo(exercise.get("family").equals("TRACTION"));
            if (exercise.get("movementPattern") != null) {
                assertThat(dose.get("sets")).isEqualTo(3);
                assertThat(dose.get("repetitions")).isEqualTo(10);
            }
        });
    }

    @Test
    void knowEveryTechniqueAndDeviceOfTheProduct() throws IOException {
        assertThat(told().values().stream()
                        .map(exercise -> exercise.get("family").toString()))
                .containsOnly(TECHNIQUES.toArray(String[]::new));
        assertThat(Stream.of(DeviceKind.values()).map(Enum::name)).containsExactlyInAnyOrderElementsOf(DEVICES);
        assertThat(seed().stream().map(exercise -> (List<?>) exercise.get("devices")))
                .allSatisfy(devices -> assertThat(DEVICES)
                        .containsAll(devices.stream().map(Object::toString).toList()));
    }

    private static Map<String, Map<String, Object>> told() {
        List<Map<String, Object>> items = as(Tokens.therapist())
                .queryParam("limit", 100)
                .get("/api/v1/catalogue/exercises")
                .jsonPath()
                .getList("items");
        return items.stream().collect(Collectors.toMap(one -> one.get("code").toString(), one -> one));
    }

    private static Map<String, Object> asSeeded(Map<String, Object> told, Set<String> fields) {
        Map<String, Object> seeded = new HashMap<>(told);
        seeded.keySet().retainAll(fields);
        seeded.put(
                "regions",
                ((List<?>) told.get("regions"))
                        .stream()
                                .map(region -> Region.valueOf(region.toString()))
                                .map(region -> region.condition() + "/" + region)
                                .toList());
        return seeded;
    }

    private static List<Map<String, Object>> seed() throws IOException {
        try (InputStream seed = SeededExercisesTest.class.getResourceAsStream("/exercises.json")) {
            ObjectMapper json = new ObjectMapper();
            return json.convertValue(json.readTree(seed).path("exercises"), new TypeReference<>() {});
        }
    }
}
