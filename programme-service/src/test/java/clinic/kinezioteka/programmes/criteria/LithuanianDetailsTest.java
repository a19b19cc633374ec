package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static clinic.kinezioteka.programmes.criteria.Inputs.atDischarge;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LithuanianDetailsTest {

    private static final String ENGLISH = ".*\\b(the|is|are|was|a|of|no|at|by|there|from)\\b.*";

    /** Whatever the rules say of the cases, and of the cases with any of their inputs changed or nothing measured. */
    @Test
    void leaveNoDetailInEnglish() {
        Stream<Judgement> cases = CaseGate.all().flatMap(gate -> Stream.concat(
                        Stream.of(gate.inputs()),
                        ChangedInput.of(gate.inputs()).stream().map(ChangedInput::inputs))
                .map(CaseGate::judged));
        Stream<Judgement> bare = Stream.of(
                        afterModule(1),
                        afterModule(1).pain(null, 10, null, false, true),
                        afterModule(1).vasElsewhere(),
                        atDischarge(3).backPainToldByTheLeg(80, 20, "22.5", List.of("LEG")),
                        afterModule(2)
                                .strength("62", "50", false)
                                .gait("1.1", "1.0")
                                .emg(),
                        afterModule(2)
                                .strength("62", "60", false)
                                .gait("1.1", null)
                                .keyPatterns(),
                        afterModule(2)
                                .strength(null, null, false)
                                .gait(null, null)
                                .waived(AssessmentKind.EMG),
                        afterModule(2).neuro("SAME", false),
                        afterModule(2).reflexes(),
                        atDischarge(3).selfControl("GETS_UP").maintenancePlan(),
                        atDischarge(3).selfControl().neuro("WORSE", true).openFlag())
                .map(Inputs::all)
                .map(Judgement::of);
        assertThat(Stream.concat(cases, bare).flatMap(judged -> judged.criteria().stream()))
                .isNotEmpty()
                .allSatisfy(criterion -> assertThat(criterion.inLithuanian().detail())
                        .as(criterion.detail())
                        .isNotEqualTo(criterion.detail())
                        .doesNotMatch(ENGLISH));
    }

    @Test
    void keepCodesAndNumbers() {
        assertThat(LithuanianDetails.of("BACK from 80 to 20 mm: IMPROVED, above the limit at LEG"))
                .isEqualTo("BACK nuo 80 iki 20 mm: pagerėjo, viršija ribą: LEG");
        assertThat(LithuanianDetails.of("10 of 12 planned sessions attended"))
                .isEqualTo("dalyvauta 10 iš 12 planuotų užsiėmimų");
    }
}
