package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Status.MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_APPLICABLE;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.NOT_MET;
import static clinic.kinezioteka.programmes.criteria.Criterion.Status.UNKNOWN;
import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static clinic.kinezioteka.programmes.criteria.Inputs.atDischarge;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.criteria.Criterion.Status;
import clinic.kinezioteka.programmes.episode.Episode.Side;
import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every criterion with every result. A result that a criterion does not list cannot come out of it: sessions, flags and
 * repetitions are counted here, so that they are never unknown, and only what is measured can be waived or not be due.
 */
class CriteriaTableTest {

    /** A criterion with inputs for each result that it can have. */
    record Row(GateRule rule, Map<Status, Inputs> results) {

        @Override
        public String toString() {
            return rule.getClass().getSimpleName();
        }
    }

    static List<Row> table() {
        return List.of(
                new Row(
                        new NoOpenFlag(),
                        Map.of(MET, afterModule(1), NOT_MET, afterModule(1).openFlag())),
                new Row(
                        new SessionsAttended(),
                        Map.of(
                                MET,
                                afterModule(1).attended(10, 12),
                                NOT_MET,
                                afterModule(1).attended(9, 12))),
                new Row(
                        new PainImprovedOrAcceptable(),
                        Map.of(
                                MET, afterModule(1).pain(78, 41, "IMPROVED", false, false),
                                NOT_MET, afterModule(1).pain(78, 70, "UNCHANGED", false, false),
                                UNKNOWN, afterModule(1).vasElsewhere(),
                                NOT_APPLICABLE, afterModule(1).waived(AssessmentKind.VAS))),
                new Row(
                        new LasegueNotLower(),
                        Map.of(
                                MET, afterModule(1).lasegue(Side.RIGHT, 25, 35),
                                NOT_MET, afterModule(1).lasegue(Side.RIGHT, 24, 35),
                                UNKNOWN, afterModule(1).lasegue(Side.LEFT, 90, 90),
                                NOT_APPLICABLE, afterModule(1, Region.CERVICAL))),
                new Row(
                        new NoNewDeficit(),
                        Map.of(
                                MET, afterModule(1).neuro("UNCHANGED", false),
                                NOT_MET, afterModule(1).neuro("WORSENED", true),
                                UNKNOWN, afterModule(1),
                                NOT_APPLICABLE, afterModule(1).waived(AssessmentKind.NEURO))),
                new Row(
                        new KeyPatternsRepeated(),
                        Map.of(
                                MET, afterModule(2).repetitions("LUMBAR_STABILISATION", 300),
                                NOT_MET, afterModule(2).repetitions("LUMBAR_STABILISATION", 299),
                                NOT_APPLICABLE, afterModule(2).keyPatterns())),
                new Row(
                        new LimbSymmetryRestored(),
                        Map.of(
                                MET, afterModule(2).strength("80", "79", false),
                                NOT_MET, afterModule(2).strength("79.99", "75", false),
                                UNKNOWN, afterModule(2).strength(null, null, false),
                                NOT_APPLICABLE, afterModule(2).waived(AssessmentKind.STRENGTH))),
                new Row(
                        new LimbSymmetryAtDischarge(),
                        Map.of(
                                MET, atDischarge(3).strength("90", null, false),
                                NOT_MET, atDischarge(3).strength("89.99", "60", false),
                                UNKNOWN, atDischarge(3),
                                NOT_APPLICABLE, atDischarge(1))),
                new Row(
                        new GaitSpeedNotLower(),
                        Map.of(
                                MET, afterModule(2).gait("1.21", "1.30"),
                                NOT_MET, afterModule(2).gait("1.20", "1.30"),
                                UNKNOWN, afterModule(2).gait(null, "1.30"),
                                NOT_APPLICABLE, afterModule(2).gait("1.20", null))),
                new Row(
                        new EmgReported(),
                        Map.of(
                                MET, afterModule(2).emg(),
                                UNKNOWN, afterModule(2),
                                NOT_APPLICABLE, afterModule(2).waived(AssessmentKind.EMG))),
                new Row(
                        new PainEliminatedOrAcceptable(),
                        Map.of(
                                MET, atDischarge(3).pain(78, 0, "IMPROVED", true, true),
                                NOT_MET, atDischarge(3).pain(78, 41, "IMPROVED", false, false),
                                UNKNOWN, atDischarge(3),
                                NOT_APPLICABLE, atDischarge(3).waived(AssessmentKind.VAS))),
                new Row(
                        new AutomatedOrMaintained(),
                        Map.of(
                                MET, atDischarge(3).repetitions("LUMBAR_STABILISATION", 3000),
                                NOT_MET, atDischarge(3).repetitions("LUMBAR_STABILISATION", 2999))),
                new Row(
                        new SelfControlComplete(),
                        Map.of(
                                MET, atDischarge(3).selfControl(),
                                NOT_MET, atDischarge(3).selfControl("FLARE_UP_PLAN"),
                                UNKNOWN, atDischarge(3),
                                NOT_APPLICABLE, atDischarge(1))));
    }

    @ParameterizedTest
    @MethodSource("table")
    void givesEachResultThatItCanHave(Row row) {
        for (Status status : Status.values()) {
            Inputs inputs = row.results().get(status);
            if (inputs != null) {
                assertThat(row.rule().judge(inputs.all()).status())
                        .as(status.name())
                        .isEqualTo(status);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void givesNoOtherResultWhateverTheGateKnows(Row row) {
        table().stream()
                .flatMap(other -> other.results().values().stream())
                .map(inputs -> row.rule().judge(inputs.all()).status())
                .forEach(status -> assertThat(row.results()).containsKey(status));
    }

    @Test
    void hasEveryRuleOfEveryGate() {
        List<Class<?>> rules = Stream.of(
                        GateCriteria.AFTER_MODULE_1, GateCriteria.AFTER_MODULE_2, GateCriteria.DISCHARGE)
                .flatMap(List::stream)
                .<Class<?>>map(Object::getClass)
                .distinct()
                .toList();
        assertThat(table())
                .<Class<?>>extracting(row -> row.rule().getClass())
                .containsExactlyInAnyOrderElementsOf(rules);
        assertThat(table().stream().flatMap(row -> row.results().values().stream()
                        .map(inputs -> row.rule().judge(inputs.all()).code())))
                .containsAll(Arrays.asList(Criterion.Code.values()));
    }
}
