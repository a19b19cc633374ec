package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.catalogue.WindowDays;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.protocol.Protocols;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One of the up to three parts of a programme: a chain of visits towards one goal, closed by a gate. */
@Entity
@Table(name = "module")
public class Module {

    /** Where a module stands; EXTEND at its gate takes a COMPLETED one back to STARTED. */
    public enum Status {
        PLANNED,
        SCHEDULED,
        STARTED,
        COMPLETED,
        CANCELLED
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PLANNED;

    private int sessionsPerHalf;
    private int addedSessions;

    @Embedded
    @AttributeOverride(name = "min", column = @Column(name = "window_min"))
    @AttributeOverride(name = "max", column = @Column(name = "window_max"))
    private WindowDays windowDays;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlannedExercise> exercises;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<DueAssessment> controlProtocol;

    private int attendedSessions;
    private @Nullable LocalDate firstVisitOn;
    private @Nullable LocalDate lastVisitOn;
    private @Nullable LocalDate extendedOn;
    private boolean passed;

    @SuppressWarnings("NullAway.Init")
    protected Module() {}

    @SuppressWarnings("NullAway.Init")
    Module(UUID id, Programme programme, int number, ModulePlan plan, List<DueAssessment> controlProtocol) {
        this.id = id;
        this.clinicId = programme.clinicId();
        this.programme = programme;
        this.number = number;
        this.controlProtocol = controlProtocol;
        replan(plan);
    }

    void individualise(ModulePlan plan) {
        if (isOver()) {
            throw Conflict.wrongState(status, Status.PLANNED, Status.SCHEDULED, Status.STARTED);
        }
        if (plan.sessionsPerHalf() != sessionsPerHalf && status != Status.PLANNED) {
            throw Conflict.wrongState(status, Status.PLANNED)
                    .violation("sessionsPerHalf", "is fixed once visits are booked");
        }
        replan(plan);
    }

    private void replan(ModulePlan plan) {
        windowDays = plan.windowDays();
        sessionsPerHalf = plan.sessionsPerHalf();
        exercises = plan.exercises();
    }

    boolean schedule() {
        boolean first = status == Status.PLANNED;
        status = first ? Status.SCHEDULED : status;
        return first;
    }

    boolean visited(LocalDate on) {
        boolean first = status == Status.PLANNED || status == Status.SCHEDULED;
        status = first ? Status.STARTED : status;
        firstVisitOn = firstVisitOn == null || on.isBefore(firstVisitOn) ? on : firstVisitOn;
        lastVisitOn = lastVisitOn == null || on.isAfter(lastVisitOn) ? on : lastVisitOn;
        return first;
    }

    void attended() {
        attendedSessions++;
    }

    void complete() {
        status = Status.COMPLETED;
    }

    void pass() {
        passed = true;
    }

    void extend(int sessions, LocalDate on) {
        windowDays = sessions == 0 ? windowDays : windowDays.grownBy(sessions, plannedSessions());
        addedSessions += sessions;
        extendedOn = on;
        status = Status.STARTED;
    }

    void cancel() {
        if (status != Status.COMPLETED) {
            status = Status.CANCELLED;
        }
    }

    /** 1–3, in the order in which modules run. */
    public int number() {
        return number;
    }

    public Programme programme() {
        return programme;
    }

    public Status status() {
        return status;
    }

    /** Sessions before, and again after, the DOCTOR_CONTROL, without those that EXTEND added. */
    public int sessionsPerHalf() {
        return sessionsPerHalf;
    }

    /** All sessions of the chain, those that EXTEND added included. */
    public int plannedSessions() {
        return 2 * sessionsPerHalf + addedSessions;
    }

    /** How many sessions an EXTEND for something not met adds. */
    public int sessionsOfAnExtension() {
        return sessionsPerHalf;
    }

    /** From DOCTOR_INITIAL to DOCTOR_FINAL, days on hold apart; grown by every EXTEND with sessions. */
    public WindowDays windowDays() {
        return windowDays;
    }

    public List<PlannedExercise> exercises() {
        return exercises;
    }

    /** Fails with 422 when it does not plan the exercise of this code. */
    public void requirePlanned(String code) {
        if (exercises.stream().noneMatch(one -> one.code().equals(code))) {
            throw new RuleBroken("exercise-not-planned", "The module does not plan this exercise.")
                    .violation("exercise", "is not planned in this module");
        }
    }

    /** What is assessed at its control, and again at its final visit; one drafted before templates told it has the usual. */
    public List<DueAssessment> controlProtocol() {
        return controlProtocol == null ? Protocols.usualControl(programme.region(), number) : controlProtocol;
    }

    public int attendedSessions() {
        return attendedSessions;
    }

    /** Date in the clinic's zone of the first completed visit. */
    public Optional<LocalDate> firstVisitOn() {
        return Optional.ofNullable(firstVisitOn);
    }

    public Optional<LocalDate> lastVisitOn() {
        return Optional.ofNullable(lastVisitOn);
    }

    /** Date of the last EXTEND; with no sessions added the new DOCTOR_FINAL is due within ten working days of it. */
    public Optional<LocalDate> extendedOn() {
        return Optional.ofNullable(extendedOn);
    }

    /** Whether the gate after it was decided PASS. */
    public boolean isPassed() {
        return passed;
    }

    /** Whether it is the last module that the programme plans. */
    public boolean isLast() {
        return number == programme.moduleCount();
    }

    boolean isBegun() {
        return status == Status.STARTED || status == Status.COMPLETED;
    }

    void leaveOut() {
        status = Status.PLANNED;
    }

    boolean isOver() {
        return status == Status.COMPLETED || status == Status.CANCELLED;
    }

    ModulePlan plan() {
        return new ModulePlan(windowDays, sessionsPerHalf, exercises);
    }
}
