package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Inputs.afterModule;
import static clinic.kinezioteka.programmes.criteria.Inputs.atDischarge;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.criteria.Criterion.Status;
import clinic.kinezioteka.programmes.episode.Episode.Side;
import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static Inputs passing() {
        return afterModule(1)
                .pain(78, 41, "IMPROVED", false, false)
                .lasegue(Side.RIGHT, 55, 35)
                .neuro("UNCHANGED", false);
    }

    @Test
    void passesWhenEveryApplicableCriterionIsMet() {
        Judgement judgement = Judgement.of(passing().all());
        assertThat(judgement.proposal()).isEqualTo(Proposal.PASS);
        assertThat(judgement.addedSessions()).isZero();
    }

    @Test
    void extendsByHalfTheModuleWhenSomethingIsNotMet() {
        Judgement judgement = Judgement.of(passing().attended(9, 12).all());
        assertThat(judgement.proposal()).isEqualTo(Proposal.EXTEND);
        assertThat(judgement.addedSessions()).isEqualTo(6);
    }

    @Test
    void extendsWithoutSessionsWhenSomethingIsOnlyUnknown() {
        Judgement judgement = Judgement.of(afterModule(1)
                .pain(78, 41, "IMPROVED", false, false)
                .neuro("UNCHANGED", false)
                .all());
        assertThat(judgement.proposal()).isEqualTo(Proposal.EXTEND);
        assertThat(judgement.addedSessions()).isZero();
    }

    @Test
    void refersWithAnOpenFlagWorsePainOrANewDeficit() {
        assertThat(Judgement.of(passing().openFlag().all()).proposal()).isEqualTo(Proposal.REFER);
        assertThat(Judgement.of(passing().neuro("WORSENED", true).all()).proposal())
                .isEqualTo(Proposal.REFER);
        assertThat(Judgement.of(passing().pain(50, 70, "WORSENED", false, false).all())
                        .proposal())
                .isEqualTo(Proposal.REFER);
        assertThat(Judgement.of(afterModule(2)
                                .repetitions("LUMBAR_STABILISATION", 400)
                                .pain(50, 70, "WORSENED", false, false)
                                .all())
                        .proposal())
                .isEqualTo(Proposal.REFER);
    }

    @Test
    void usesTheDischargeCriteriaAfterTheLastPlannedModule() {
        Judgement judgement = Judgement.of(atDischarge(1)
                .pain(64, 0, "IMPROVED", true, true)
                .neuro("IMPROVED", false)
                .maintenancePlan()
                .all());
        assertThat(judgement.proposal()).isEqualTo(Proposal.PASS);
        assertThat(judgement.criteria())
                .extracting(Criterion::code)
                .contains(Criterion.Code.SELF_CONTROL_COMPLETE)
                .doesNotContain(Criterion.Code.SESSIONS_ATTENDED);
    }

    @Test
    void changesOnlyTheCriterionWhoseInputChanged() {
        List<Criterion> before = Judgement.of(passing().all()).criteria();
        List<Criterion> after = Judgement.of(passing().attended(9, 12).all()).criteria();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream()
                        .filter(criterion -> !before.contains(criterion))
                        .map(Criterion::code))
                .containsExactly(Criterion.Code.SESSIONS_ATTENDED);
    }

    @Test
    void warnsBelowTenAttendedSessions() {
        assertThat(Judgement.of(passing().attended(6, 6).all()).lastingResultUnlikely())
                .isTrue();
        assertThat(Judgement.of(passing().attended(10, 12).all()).lastingResultUnlikely())
                .isFalse();
    }

    @Test
    void doesNotAskForWhatWasWaived() {
        Judgement judgement = Judgement.of(afterModule(1)
                .pain(78, 41, "IMPROVED", false, false)
                .waived(AssessmentKind.LASEGUE)
                .waived(AssessmentKind.NEURO)
                .all());
        assertThat(judgement.proposal()).isEqualTo(Proposal.PASS);
        assertThat(judgement.criteria())
                .filteredOn(criterion -> criterion.status() == Status.NOT_APPLICABLE)
                .extracting(Criterion::code)
                .containsExactly(Criterion.Code.LASEGUE_NOT_LOWER, Criterion.Code.NO_NEW_DEFICIT);
    }
}
