package clinic.kinezioteka.programmes.episode;

import clinic.kinezioteka.programmes.catalogue.Contraindication;
import clinic.kinezioteka.programmes.catalogue.Region;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One course of one complaint as its owner last announced it; older announcements change nothing. */
@Entity
@Table(name = "episode")
public class Episode {

    /** Where an episode stands; PROPOSED ones are not announced. */
    public enum Status {
        OPEN,
        ON_HOLD,
        CLOSED
    }

    /** The side of the complaint; BILATERAL and UNKNOWN have no well side to compare with. */
    public enum Side {
        LEFT,
        RIGHT,
        BILATERAL,
        UNKNOWN
    }

    @Id
    private UUID id;

    private UUID clinicId;
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Enumerated(EnumType.STRING)
    private Side side;

    private LocalDate startedOn;

    @Embedded
    private Screening screening;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> complaints = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> causes = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> openFlagIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Hold> holds = List.of();

    private @Nullable LocalDate closedOn;

    @SuppressWarnings("UnusedVariable")
    private @Nullable String closeReason;

    private long sequence = -1;

    @SuppressWarnings("UnusedVariable")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Episode() {}

    @SuppressWarnings("NullAway.Init")
    Episode(UUID id, UUID clinicId) {
        this.id = id;
        this.clinicId = clinicId;
    }

    /** Takes over what was announced, unless something newer was already applied; true when it was taken. */
    boolean follow(Announcement news, long announced, Instant now) {
        if (announced <= sequence) {
            return false;
        }
        sequence = announced;
        patientId = news.patientId();
        status = news.status();
        region = news.region();
        side = news.side();
        startedOn = news.startedOn();
        screening = news.screening();
        complaints = news.complaints();
        causes = news.causes();
        openFlagIds = List.copyOf(news.openFlagIds());
        closedOn = news.closedOn();
        closeReason = news.closeReason();
        holds = withHold(news.heldAt(), news.heldUntil());
        updatedAt = now;
        return true;
    }

    private List<Hold> withHold(@Nullable Instant from, @Nullable Instant until) {
        List<Hold> all = new ArrayList<>(holds);
        if (until != null) {
            all.replaceAll(hold -> hold.endedAt(until));
        } else if (from != null && all.stream().noneMatch(Hold::lasts)) {
            all.add(new Hold(from, null));
        }
        return List.copyOf(all);
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public UUID patientId() {
        return patientId;
    }

    public Status status() {
        return status;
    }

    public boolean isClosed() {
        return status == Status.CLOSED;
    }

    public Region region() {
        return region;
    }

    public Side side() {
        return side;
    }

    /** When treatment began here; no clinical time of the episode lies before it. */
    public LocalDate startedOn() {
        return startedOn;
    }

    public Screening screening() {
        return screening;
    }

    /** Whether a complaint or cause of it speaks for what the catalogue holds against an exercise. */
    public boolean names(Contraindication contraindication) {
        return contraindication.isNamedBy(complaints) || contraindication.isNamedBy(causes);
    }

    /** The patient's open EMERGENCY and URGENT flags. */
    public List<UUID> openFlagIds() {
        return openFlagIds;
    }

    /** Every hold so far, oldest first; one that lasts has no end. */
    public List<Hold> holds() {
        return holds;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }
}
