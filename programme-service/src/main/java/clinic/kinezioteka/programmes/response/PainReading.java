package clinic.kinezioteka.programmes.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A value of an episode's pain as it was last announced; one that was voided, or is none any more, does not count. */
@Entity
@Table(name = "pain_reading")
class PainReading {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private UUID episodeId;
    private Instant performedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Pain pain;

    @SuppressWarnings("UnusedVariable")
    private boolean counts;

    private long sequence = -1;

    @SuppressWarnings("NullAway.Init")
    protected PainReading() {}

    PainReading(UUID id, UUID clinicId, UUID episodeId, Instant performedAt, Pain pain) {
        this.id = id;
        this.clinicId = clinicId;
        this.episodeId = episodeId;
        this.performedAt = performedAt;
        this.pain = pain;
    }

    /** News that is older than what was applied changes nothing. */
    void follow(Instant at, Pain found, boolean isCounted, long announced) {
        if (announced > sequence) {
            sequence = announced;
            performedAt = at;
            pain = found;
            counts = isCounted;
        }
    }

    void drop(long announced) {
        if (announced > sequence) {
            sequence = announced;
            counts = false;
        }
    }

    UUID episodeId() {
        return episodeId;
    }

    PainValue value() {
        return new PainValue(id, performedAt, pain);
    }
}
