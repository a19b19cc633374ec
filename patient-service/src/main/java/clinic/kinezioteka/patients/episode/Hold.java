package clinic.kinezioteka.patients.episode;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds an episode, or held it last.
 *
 * @param openFlagIds the EMERGENCY and URGENT flags of the patient that are open, or were when the episode was closed
 * @param heldAt clinical time when the present hold began
 * @param heldUntil when the last hold ended; null when there was none or it stands
 */
@Embeddable
public record Hold(
        @Column(name = "open_flag_ids") List<UUID> openFlagIds,
        @Column(name = "held_at") @Nullable Instant heldAt,
        @Column(name = "held_until") @Nullable Instant heldUntil) {

    static final Hold NONE = new Hold(List.of(), null, null);

    public Hold {
        openFlagIds = List.copyOf(openFlagIds);
    }

    Hold with(List<UUID> flagIds) {
        return new Hold(flagIds, heldAt, heldUntil);
    }

    Hold begun(Instant at) {
        return new Hold(openFlagIds, at, null);
    }

    Hold ended(Instant at) {
        return new Hold(openFlagIds, null, at);
    }

    /** The episode ended; what was open then stays told. */
    Hold overtaken() {
        return new Hold(openFlagIds, null, heldUntil);
    }
}
