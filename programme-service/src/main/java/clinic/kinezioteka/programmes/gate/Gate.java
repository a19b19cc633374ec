package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.programmes.criteria.Proposal;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The decision that is due since a DOCTOR_FINAL was completed; after an EXTEND the next final opens another. */
@Entity
@Table(name = "gate")
public class Gate {

    /** Where a gate stands; after REFER the doctor decides again, and what waited when its programme was closed is CLOSED. */
    public enum Status {
        DUE,
        REFERRED,
        PASSED,
        EXTENDED,
        CLOSED
    }

    @Id
    private UUID id;

    private UUID clinicId;
    private UUID programmeId;
    private UUID patientId;
    private UUID episodeId;
    private int module;
    private boolean last;
    private UUID finalVisitId;
    private Instant finalVisitAt;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DUE;

    private Instant openedAt;

    @SuppressWarnings("UnusedVariable")
    private Instant updatedAt;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Gate() {}

    Gate(UUID id, Module module, UUID finalVisitId, Instant finalVisitAt, Instant now) {
        Programme programme = module.programme();
        this.id = id;
        this.clinicId = programme.clinicId();
        this.programmeId = programme.id();
        this.patientId = programme.patientId();
        this.episodeId = programme.episodeId();
        this.module = module.number();
        this.last = module.isLast();
        this.finalVisitId = finalVisitId;
        this.finalVisitAt = finalVisitAt;
        this.openedAt = now;
        this.updatedAt = now;
    }

    /** What is told before the DOCTOR_FINAL of a module is completed: that of 409. */
    public static Failure notOpened(int module) {
        return new Conflict("final-visit-missing", "The DOCTOR_FINAL of the module is not completed yet.")
                .with("module", module);
    }

    void requireUndecided() {
        if (status == Status.EXTENDED) {
            throw notOpened(module);
        }
        if (!isUndecided()) {
            throw Conflict.wrongState(status, Status.DUE, Status.REFERRED);
        }
    }

    void decide(Proposal decision, boolean atTheLastModule, Instant now) {
        last = atTheLastModule;
        status = switch (decision) {
            case PASS -> Status.PASSED;
            case EXTEND -> Status.EXTENDED;
            case REFER -> Status.REFERRED;
        };
        updatedAt = now;
    }

    /** Its programme was closed: nobody decides any more. */
    void close(Instant now) {
        status = Status.CLOSED;
        updatedAt = now;
    }

    /** Whether a doctor is to decide. */
    public boolean isUndecided() {
        return status == Status.DUE || status == Status.REFERRED;
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID patientId() {
        return patientId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    /** Number of the module that it closes. */
    public int module() {
        return module;
    }

    /** Whether it closed the last planned module, as the plan stood when it opened or was decided. */
    public boolean isLast() {
        return last;
    }

    public UUID finalVisitId() {
        return finalVisitId;
    }

    /** Clinical time at which the DOCTOR_FINAL was completed; no decision lies before it. */
    public Instant finalVisitAt() {
        return finalVisitAt;
    }

    public Status status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
