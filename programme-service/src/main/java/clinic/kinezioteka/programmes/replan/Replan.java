package clinic.kinezioteka.programmes.replan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was replanned once, by whom and why; who is forgotten takes the reason with him. */
@Entity
@Immutable
@Table(name = "replan")
@SuppressWarnings("UnusedVariable") // told by the database only
class Replan {

    @Id
    private UUID id;

    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private ReplanWish.Kind kind;

    private UUID resourceId;
    private LocalDateTime localFrom;
    private LocalDateTime localTo;
    private String reason;
    private UUID[] moved;
    private String doneBy;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Replan() {}

    Replan(UUID id, UUID clinicId, ReplanWish wish, UUID[] moved, String doneBy, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.kind = wish.kind();
        this.resourceId = wish.resourceId();
        this.localFrom = wish.localFrom();
        this.localTo = wish.localTo();
        this.reason = wish.reason();
        this.moved = moved.clone();
        this.doneBy = doneBy;
        this.createdAt = now;
        this.updatedAt = now;
    }
}
