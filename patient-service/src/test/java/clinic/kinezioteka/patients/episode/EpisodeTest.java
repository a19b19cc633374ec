package clinic.kinezioteka.patients.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.complaint.Proposal;
import clinic.kinezioteka.patients.complaint.Root;
import clinic.kinezioteka.patients.complaint.Side;
import clinic.kinezioteka.patients.function.Analgesics;
import clinic.kinezioteka.patients.function.WorkStatus;
import clinic.kinezioteka.patients.screening.Answer;
import clinic.kinezioteka.patients.screening.Clearance;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import clinic.kinezioteka.patients.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EpisodeTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 9, 15);
    private static final Instant OPENED = Instant.parse("2026-09-15T07:00:00Z");
    private static final Instant SEEN = Instant.parse("2026-09-20T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-21T10:00:00Z");
    private static final Clearance NOTHING = new Clearance(false, false, false);
    private static final UUID FLAG = UUID.fromString("01900000-0000-7000-8000-000000000f01");
    private static final UUID SECOND_FLAG = UUID.fromString("01900000-0000-7000-8000-000000000f02");

    private final Episode episode =
            new Episode(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), details(false), NOTHING, OPENED);

    @Test
    void isOpenFromItsBeginning() {
        assertThat(episode.status()).isEqualTo(EpisodeStatus.OPEN);
        assertThat(episode.history()).containsExactly(new StatusSince(EpisodeStatus.OPEN, OPENED));
        assertThat(episode.hold().openFlagIds()).isEmpty();
    }

    @Test
    void goesOnHoldAtTheClinicalTimeOfTheFlag() {
        assertThat(episode.heed(List.of(FLAG), SEEN, LATER)).isInstanceOf(EpisodeEvent.Held.class);
        assertThat(episode.status()).isEqualTo(EpisodeStatus.ON_HOLD);
        assertThat(episode.hold().heldAt()).isEqualTo(SEEN);
        assertThat(episode.hold().openFlagIds()).containsExactly(FLAG);
        assertThat(episode.history()).hasSize(2).last().isEqualTo(new StatusSince(EpisodeStatus.ON_HOLD, LATER));
    }

    @Test
    void staysOnHoldWhileAnyFlagIsOpen() {
        episode.heed(List.of(FLAG), SEEN, SEEN);
        assertThat(episode.heed(List.of(FLAG, SECOND_FLAG), LATER, LATER)).isInstanceOf(EpisodeEvent.Updated.class);
        assertThat(episode.heed(List.of(SECOND_FLAG), LATER, LATER)).isInstanceOf(EpisodeEvent.Updated.class);
        assertThat(episode.status()).isEqualTo(EpisodeStatus.ON_HOLD);
        assertThat(episode.hold().heldAt()).isEqualTo(SEEN);
    }

    @Test
    void leavesTheHoldWithTheLastFlag() {
        episode.heed(List.of(FLAG), SEEN, SEEN);
        assertThat(episode.heed(List.of(), LATER, LATER)).isInstanceOf(EpisodeEvent.HoldCleared.class);
        assertThat(episode.status()).isEqualTo(EpisodeStatus.OPEN);
        assertThat(episode.hold().heldAt()).isNull();
        assertThat(episode.hold().heldUntil()).isEqualTo(LATER);
    }

    @Test
    void closesOnceAndForGood() {
        Closing goalsMet = new Closing(CloseReason.GOALS_MET, STARTED, null, null, null);
        episode.heed(List.of(FLAG), SEEN, SEEN);
        episode.close(goalsMet, true, LATER);
        assertThat(episode.status()).isEqualTo(EpisodeStatus.CLOSED);
        assertThat(episode.hold().heldAt()).isNull();
        assertThatThrownBy(() -> episode.close(goalsMet, true, LATER)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> episode.change(details(true), NOTHING, LATER)).isInstanceOf(Conflict.class);
    }

    @Test
    void waitsForADoctorWhoOpensIt() {
        Episode proposed = proposed();
        assertThat(proposed.status()).isEqualTo(EpisodeStatus.PROPOSED);
        assertThat(proposed.complaint().chronicity()).isNull();
        assertThat(proposed.screenings().latest().answers()).isEmpty();
        proposed.open(details(false), NOTHING, LATER);
        assertThat(proposed.history())
                .extracting(StatusSince::status)
                .containsExactly(EpisodeStatus.PROPOSED, EpisodeStatus.OPEN);
        assertThat(proposed.details()).isEqualTo(details(false));
        assertThatThrownBy(() -> proposed.open(details(false), NOTHING, LATER)).isInstanceOf(Conflict.class);
    }

    @Test
    void closesAProposalAsItIs() {
        Episode proposed = proposed();
        proposed.close(new Closing(CloseReason.REFERRED, STARTED, null, null, null), false, LATER);
        assertThat(proposed.status()).isEqualTo(EpisodeStatus.CLOSED);
        assertThat(proposed.complaint().region()).isNull();
        assertThatThrownBy(proposed::details).isInstanceOf(Conflict.class);
    }

    @Test
    void isToldAgainAsWhatItIs() {
        Episode proposed = proposed();
        assertThat(proposed.moveTo(FLAG, LATER)).isInstanceOf(EpisodeEvent.Proposed.class);
        proposed.close(new Closing(CloseReason.REFERRED, STARTED, null, null, null), false, LATER);
        assertThat(proposed.moveTo(FLAG, LATER)).isInstanceOf(EpisodeEvent.Closed.class);
        assertThat(episode.moveTo(FLAG, LATER)).isInstanceOf(EpisodeEvent.Updated.class);
    }

    @Test
    void refusesAProposalWhoseRegionDoesNotFit() {
        assertThatThrownBy(() -> new Proposal(FLAG, Condition.SCIATICA, Region.LUMBAR, null))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void keepsTheAnswersOfEveryScreening() {
        episode.change(details(true), NOTHING, LATER);
        assertThat(episode.details().screening().answers()).containsExactly(new Answer("NIGHT_PAIN", true));
        episode.change(details(true), NOTHING, LATER.plusSeconds(1));
        assertThat(episode.details().screening().answers()).hasSize(1);
    }

    @Test
    void completesACloseFromWhatIsKnown() {
        Closing told = new Closing(CloseReason.PARTIAL, null, WorkStatus.MODIFIED, null, null);
        Closing complete = told.completedBy(STARTED, WorkStatus.OFF, Analgesics.DAILY);
        assertThat(complete)
                .isEqualTo(new Closing(CloseReason.PARTIAL, STARTED, WorkStatus.MODIFIED, Analgesics.DAILY, null));
        assertThat(told.completedBy(STARTED, null, null).analgesics()).isNull();
    }

    private static Episode proposed() {
        Proposal proposal = new Proposal(UUID.randomUUID(), Condition.RADICULITIS, null, null);
        return new Episode(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), proposal, OPENED);
    }

    static EpisodeDetails details(boolean nightPain) {
        return new EpisodeDetails(
                Condition.RADICULITIS,
                Region.LUMBAR,
                Side.RIGHT,
                STARTED.minusWeeks(2),
                STARTED,
                List.of("PAIN"),
                null,
                List.of(),
                List.of(Root.L5),
                "m54.16",
                new Screening(List.of(new Answer("NIGHT_PAIN", nightPain))));
    }
}
