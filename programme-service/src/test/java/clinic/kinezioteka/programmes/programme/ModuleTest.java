package clinic.kinezioteka.programmes.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.catalogue.WindowDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-06-01");

    private final Programme programme = Plans.programme();
    private final Module module = programme.module(1);

    @Test
    void startsWithItsFirstVisitAndRemembersItsDates() {
        module.schedule();
        assertThat(module.visited(MONDAY)).isTrue();
        assertThat(module.visited(MONDAY.plusDays(3))).isFalse();
        assertThat(module.status()).isEqualTo(Module.Status.STARTED);
        assertThat(module.firstVisitOn()).contains(MONDAY);
        assertThat(module.lastVisitOn()).contains(MONDAY.plusDays(3));
    }

    @Test
    void growsByAnExtensionAndGoesOn() {
        module.visited(MONDAY);
        module.complete();
        module.extend(6, MONDAY.plusDays(40));
        assertThat(module.status()).isEqualTo(Module.Status.STARTED);
        assertThat(module.plannedSessions()).isEqualTo(18);
        assertThat(module.sessionsPerHalf()).isEqualTo(6);
        assertThat(module.windowDays()).isEqualTo(new WindowDays(35, 74));
    }

    @Test
    void keepsItsWindowWhenNoSessionsAreAdded() {
        module.complete();
        module.extend(0, MONDAY);
        assertThat(module.windowDays()).isEqualTo(new WindowDays(35, 49));
        assertThat(module.extendedOn()).contains(MONDAY);
    }

    @Test
    void keepsItsCountOfSessionsOnceItIsScheduled() {
        module.schedule();
        assertThatThrownBy(() -> module.individualise(plan(3))).isInstanceOf(Conflict.class);
        module.individualise(plan(6));
        assertThat(module.windowDays().max()).isEqualTo(21);
    }

    @Test
    void knowsWhatItPlans() {
        module.requirePlanned("CAT_COW");
        assertThatThrownBy(() -> module.requirePlanned("PLANK"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.type()).isEqualTo("exercise-not-planned"));
    }

    @Test
    void isNotPlannedAnewOnceItIsOver() {
        module.complete();
        assertThatThrownBy(() -> module.individualise(plan(6))).isInstanceOf(Conflict.class);
    }

    @Test
    void takesOneToTwelveSessionsInAHalf() {
        assertThatThrownBy(() -> plan(0)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> plan(13)).isInstanceOf(RuleBroken.class);
        assertThat(plan(12).sessionsPerHalf()).isEqualTo(12);
    }

    @Test
    void opensTheNextOneByPassing() {
        assertThat(programme.mayPractise(1)).isTrue();
        assertThat(programme.mayPractise(2)).isFalse();
        module.pass();
        assertThat(programme.mayPractise(2)).isTrue();
    }

    @Test
    void cannotBeLeftOutOnceItHasBegun() {
        programme.module(2).visited(MONDAY);
        assertThatThrownBy(() -> programme.plan(1, null)).isInstanceOf(Conflict.class);
        programme.plan(2, null);
        assertThat(programme.module(2).isLast()).isTrue();
    }

    @Test
    void marksMilestonesFromTheFirstSession() {
        assertThat(programme.milestones()).isEmpty();
        programme.sessionOn(MONDAY.plusDays(2));
        programme.sessionOn(MONDAY);
        Milestones milestones = programme.milestones().orElseThrow();
        assertThat(milestones.inflammationOfRoots()).isEqualTo("2026-06-22");
        assertThat(milestones.myelinSheath()).isEqualTo("2026-07-13");
        assertThat(milestones.motorStereotypeFrom()).isEqualTo("2026-07-13");
        assertThat(milestones.motorStereotypeUntil()).isEqualTo("2026-07-27");
        assertThat(milestones.label()).contains("not a medical finding");
    }

    private static ModulePlan plan(int sessionsPerHalf) {
        return new ModulePlan(new WindowDays(21, 21), sessionsPerHalf, List.of());
    }
}
