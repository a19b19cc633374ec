package clinic.kinezioteka.programmes.episode;

import clinic.kinezioteka.programmes.catalogue.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of an episode as each of its events carries it.
 *
 * @param complaints codes of what the patient complains of; of an older announcement none
 * @param causes codes of what the doctor named as causes; of an older announcement none
 * @param openFlagIds open EMERGENCY and URGENT flags of the patient
 * @param heldUntil set by the event that ends a hold
 */
public record Announcement(
        UUID episodeId,
        UUID patientId,
        Episode.Status status,
        Region region,
        Episode.Side side,
        LocalDate startedOn,
        List<String> complaints,
        List<String> causes,
        Screening screening,
        @Nullable Instant heldAt,
        @Nullable Instant heldUntil,
        List<UUID> openFlagIds,
        @Nullable String closeReason,
        @Nullable LocalDate closedOn) {

    /** A side that came after this version is one that is not known here. */
    public Announcement {
        side = side == null ? Episode.Side.UNKNOWN : side;
        complaints = complaints == null ? List.of() : List.copyOf(complaints);
        causes = causes == null ? List.of() : List.copyOf(causes);
    }

    /**
     * False for a status or region that came after this version, and for a proposal that was closed and so never
     * started: there is nothing to plan by it.
     */
    boolean isUnderstood() {
        return status != null && region != null && startedOn != null;
    }
}
