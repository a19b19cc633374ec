package clinic.kinezioteka.assessments.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a version of a measurement came about.
 *
 * @param by the doctor (sub of his token) who corrected or voided it; null of other versions
 * @param reason why he did; null of other versions
 * @param at when; null of what was recorded before versions were kept
 */
@Embeddable
public record VersionOrigin(
        @Column(name = "origin") @Enumerated(EnumType.STRING) Act act,
        @Column(name = "changed_by") @Nullable String by,
        @Column(name = "reason") @Nullable String reason,
        @Column(name = "changed_at") @Nullable Instant at) {

    static VersionOrigin recorded(Instant at) {
        return new VersionOrigin(Act.RECORDED, null, null, at);
    }

    static VersionOrigin readAnew(Instant at) {
        return new VersionOrigin(Act.READ_ANEW, null, null, at.truncatedTo(ChronoUnit.MICROS));
    }

    static VersionOrigin corrected(String doctor, String reason, Instant at) {
        return new VersionOrigin(Act.CORRECTED, doctor, reason, at.truncatedTo(ChronoUnit.MICROS));
    }

    static VersionOrigin voided(String doctor, String reason, Instant at) {
        return new VersionOrigin(Act.VOIDED, doctor, reason, at.truncatedTo(ChronoUnit.MICROS));
    }

    /** The same with its time. */
    VersionOrigin since(Instant recordedAt) {
        return at == null ? recorded(recordedAt) : this;
    }

    /** What made a version. */
    @Schema(
            name = "VersionOrigin",
            description =
                    "RECORDED: it was measured. READ_ANEW: one before it was recorded late, corrected or voided, or the side of"
                            + " the episode became another, so that it says something else. CORRECTED, VOIDED: by a doctor")
    public enum Act {
        RECORDED,
        READ_ANEW,
        CORRECTED,
        VOIDED
    }
}
