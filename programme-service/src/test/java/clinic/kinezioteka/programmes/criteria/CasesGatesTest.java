package clinic.kinezioteka.programmes.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gates of the three published cases, judged again from what their decisions stored. */
class CasesGatesTest {

    @ParameterizedTest
    @MethodSource("clinic.kinezioteka.programmes.criteria.CaseGate#all")
    void areJudgedFromTheirStoredInputsAsTheyWereThen(CaseGate gate) {
        assertThat(CaseGate.judged(gate.inputs()))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(gate.stored());
        assertThat(gate.stored().proposal()).isEqualTo(Proposal.PASS);
    }

    @ParameterizedTest
    @MethodSource("clinic.kinezioteka.programmes.criteria.CaseGate#all")
    void changeOnlyTheCriterionWhoseInputChanged(CaseGate gate) {
        List<Criterion> before = CaseGate.judged(gate.inputs()).criteria();
        Set<Criterion.Code> moved = EnumSet.noneOf(Criterion.Code.class);
        for (ChangedInput changed : ChangedInput.of(gate.inputs())) {
            Set<Criterion.Code> differ =
                    differences(before, CaseGate.judged(changed.inputs()).criteria());
            assertThat(differ).as(changed.path()).hasSizeLessThanOrEqualTo(1).isSubsetOf(changed.lookedAtBy());
            moved.addAll(differ);
        }
        assertThat(moved)
                .as("every criterion follows some input")
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(Criterion::code).toList());
    }

    private static Set<Criterion.Code> differences(List<Criterion> before, List<Criterion> after) {
        assertThat(after).extracting(Criterion::code).containsExactlyElementsOf(codes(before));
        return after.stream()
                .filter(criterion -> !before.contains(criterion))
                .map(Criterion::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Criterion.Code> codes(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::code).toList();
    }
}
