package clinic.kinezioteka.patients.episode.messaging;

import clinic.kinezioteka.patients.complaint.Chronicity;
import clinic.kinezioteka.patients.complaint.Complaint;
import clinic.kinezioteka.patients.complaint.Root;
import clinic.kinezioteka.patients.complaint.Side;
import clinic.kinezioteka.patients.episode.CloseReason;
import clinic.kinezioteka.patients.episode.Closing;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.EpisodeEvent;
import clinic.kinezioteka.patients.episode.EpisodeStatus;
import clinic.kinezioteka.patients.episode.Hold;
import clinic.kinezioteka.patients.function.Analgesics;
import clinic.kinezioteka.patients.function.WorkStatus;
import clinic.kinezioteka.patients.screening.Clearance;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the contract tells of an episode; never the words of patient and doctor. */
record EpisodeContract(
        UUID episodeId,
        UUID patientId,
        EpisodeStatus status,
        @Nullable Condition condition,
        @Nullable Region region,
        @Nullable Side side,
        @Nullable LocalDate startedOn,
        @Nullable Chronicity chronicity,
        List<Root> roots,
        List<String> complaints,
        List<String> causes,
        Clearance screening,
        @Nullable Instant heldAt,
        @Nullable Instant heldUntil,
        List<UUID> openFlagIds,
        @Nullable CloseReason closeReason,
        @Nullable LocalDate closedOn,
        @Nullable WorkStatus workStatus,
        @Nullable Analgesics analgesics,
        @Nullable Boolean analgesicsTold) {

    static EpisodeContract of(EpisodeEvent event) {
        Episode episode = event.episode();
        Complaint complaint = episode.complaint();
        Hold hold = episode.hold();
        Optional<Closing> closing = Optional.ofNullable(episode.closing());
        return new EpisodeContract(
                episode.id(),
                episode.patientId(),
                episode.status(),
                complaint.condition(),
                complaint.region(),
                complaint.side(),
                complaint.startedOn(),
                complaint.chronicity(),
                complaint.roots(),
                complaint.complaints(),
                complaint.causes(),
                episode.screenings().clearance(),
                hold.heldAt(),
                event instanceof EpisodeEvent.HoldCleared ? hold.heldUntil() : null,
                hold.openFlagIds(),
                closing.map(Closing::reason).orElse(null),
                closing.map(Closing::closedOn).orElse(null),
                closing.map(Closing::workStatus).orElse(null),
                closing.map(Closing::analgesics).orElse(null),
                episode.analgesicsTold());
    }
}
