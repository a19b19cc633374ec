package clinic.kinezioteka.patients.erasure;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A patient is forgotten: asked once, answered by every service. */
@Entity
@Table(name = "erasure")
public class Erasure implements AboutPatient {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "patient_id", updatable = false)
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ErasureStatus status;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "forced", updatable = false)
    private boolean forced;

    @Column(name = "until", updatable = false)
    private LocalDate until;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "erasure_receipt", joinColumns = @JoinColumn(name = "erasure_id"))
    private Set<KeptReceipt> receipts = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Erasure() {}

    /** @param until the last day on which clinical rows stay under the pseudonym */
    Erasure(UUID id, UUID clinicId, UUID patientId, ErasureWish wish, LocalDate until, String officer, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.patientId = patientId;
        status = ErasureStatus.RUNNING;
        reason = wish.reason();
        forced = wish.forced();
        this.until = until;
        requestedBy = officer;
        requestedAt = now;
        updatedAt = now;
    }

    /**
     * A service answers; a second answer of the same changes nothing.
     *
     * @param awaited the services without whose answers it is not complete
     * @return whether this answer was the last one awaited
     */
    boolean receive(KeptReceipt receipt, Collection<String> awaited, Instant now) {
        if (receipts.stream().anyMatch(known -> known.service().equals(receipt.service()))) {
            return false;
        }
        receipts.add(receipt);
        updatedAt = now;
        if (status == ErasureStatus.COMPLETED || !missing(awaited).isEmpty()) {
            return false;
        }
        status = ErasureStatus.COMPLETED;
        completedAt = now;
        return true;
    }

    /** Those of the services that have not answered. */
    public List<String> missing(Collection<String> awaited) {
        return awaited.stream()
                .filter(service ->
                        receipts.stream().noneMatch(receipt -> receipt.service().equals(service)))
                .sorted()
                .toList();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID clinicId() {
        return clinicId;
    }

    @Override
    public UUID patientId() {
        return patientId;
    }

    public ErasureStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public boolean forced() {
        return forced;
    }

    public LocalDate until() {
        return until;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public List<KeptReceipt> receipts() {
        return receipts.stream()
                .sorted(Comparator.comparing(KeptReceipt::service))
                .toList();
    }
}
