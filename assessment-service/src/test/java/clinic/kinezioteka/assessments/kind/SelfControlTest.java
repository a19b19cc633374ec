package clinic.kinezioteka.assessments.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfControlTest {

    @Test
    void isCompleteWhereEverySkillIsMastered() {
        SelfControl.Derivation derivation = derive(checklist(List.of()));
        assertThat(derivation.complete()).isTrue();
        assertThat(derivation.missing()).isEmpty();
    }

    @Test
    void namesWhatIsMissing() {
        SelfControl.Derivation derivation = derive(checklist(List.of("FLARE_UP_PLAN", "SITTING_BREAKS")));
        assertThat(derivation.complete()).isFalse();
        assertThat(derivation.missing()).containsExactlyInAnyOrder("FLARE_UP_PLAN", "SITTING_BREAKS");
    }

    @Test
    void needsEveryItemOfTheChecklistAndNoOther() {
        List<SelfControl.Skill> skills = new ArrayList<>(checklist(List.of()).skills());
        skills.remove(0);
        assertThatThrownBy(() -> Examination.lumbarRight().fit(new SelfControl(List.copyOf(skills))))
                .isInstanceOf(RuleBroken.class);
        skills.add(new SelfControl.Skill("JUGGLING", true));
        assertThatThrownBy(() -> Examination.lumbarRight().fit(new SelfControl(skills)))
                .isInstanceOf(RuleBroken.class);
        Examination.lumbarRight().fit(checklist(List.of()));
    }

    private static SelfControl checklist(List<String> missing) {
        return new SelfControl(Examination.STANDARDS.selfControlSkills().stream()
                .map(code -> new SelfControl.Skill(code, !missing.contains(code)))
                .toList());
    }

    private static SelfControl.Derivation derive(SelfControl selfControl) {
        return Examination.lumbarRight().derive(selfControl, SelfControl.Derivation.class);
    }
}
