package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.template.Template;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The plan of one episode, from one immutable template version. */
@Entity
@Table(name = "programme")
public class Programme implements AboutPatient {

    /** Where a programme stands; ON_HOLD follows the episode and ends with its hold. */
    public enum Status {
        DRAFT,
        ACTIVE,
        ON_HOLD,
        COMPLETED,
        CLOSED
    }

    @Id
    private UUID id;

    private UUID clinicId;
    private UUID patientId;
    private UUID episodeId;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    private String templateCode;
    private int templateVersion;
    private int moduleCount;
    private @Nullable String maintenancePlan;
    private @Nullable LocalDate firstSessionOn;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 100)
    @OrderBy("number")
    private List<Module> modules = new ArrayList<>();

    private long sequence;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    @SuppressWarnings("NullAway.Init")
    Programme(UUID id, Episode episode, Template template, Instant now) {
        this.id = id;
        this.clinicId = episode.clinicId();
        this.patientId = episode.patientId();
        this.episodeId = episode.id();
        this.region = episode.region();
        this.templateCode = template.code();
        this.templateVersion = template.number();
        this.moduleCount = template.modules().size();
        this.createdAt = now;
        this.updatedAt = now;
        this.sequence = 1;
    }

    void add(UUID moduleId, int number, ModulePlan plan, List<DueAssessment> controlProtocol) {
        modules.add(new Module(moduleId, this, number, plan, controlProtocol));
    }

    /** Notes that something changed, so that each change has its own place in the order of events. */
    void changed(Instant now) {
        updatedAt = now;
        sequence++;
    }

    void plan(int moduleCount, @Nullable String maintenancePlan) {
        int lastBegun = modules().stream()
                .filter(Module::isBegun)
                .mapToInt(Module::number)
                .max()
                .orElse(0);
        if (moduleCount < lastBegun) {
            throw new Conflict("module-begun", "A module that has begun cannot be left out.")
                    .with("lastBegun", lastBegun);
        }
        if (moduleCount < this.moduleCount && module(moduleCount).isPassed()) {
            throw new Conflict(
                            "module-passed",
                            "The gate of this module was passed by what leads on to the next, not by discharge."
                                    + " To end here, close the episode.")
                    .with("module", moduleCount);
        }
        this.moduleCount = moduleCount;
        this.maintenancePlan = maintenancePlan;
        modules.stream().filter(module -> module.number() > moduleCount).forEach(Module::leaveOut);
        if (status != Status.DRAFT) {
            modules().forEach(module -> requireExercises(module.number(), module.exercises()));
        }
    }

    void activate() {
        if (status != Status.DRAFT) {
            throw Conflict.wrongState(status, Status.DRAFT);
        }
        modules().forEach(module -> requireExercises(module.number(), module.exercises()));
        status = Status.ACTIVE;
    }

    /** Individualises a module; one of an activated programme keeps exercises. */
    void individualise(Module module, ModulePlan plan) {
        if (status != Status.DRAFT) {
            requireExercises(module.number(), plan.exercises());
        }
        module.individualise(plan);
    }

    private static void requireExercises(int number, List<PlannedExercise> exercises) {
        if (exercises.isEmpty()) {
            throw new Conflict("plan-without-exercises", "A planned module has no exercises.").with("module", number);
        }
    }

    void requireChangeable() {
        if (!isUnfinished()) {
            throw Conflict.wrongState(status, Status.DRAFT, Status.ACTIVE, Status.ON_HOLD);
        }
    }

    /** Whether it is neither completed nor closed. */
    public boolean isUnfinished() {
        return status == Status.DRAFT || status == Status.ACTIVE || status == Status.ON_HOLD;
    }

    void hold() {
        status = Status.ON_HOLD;
    }

    void clearHold() {
        status = Status.ACTIVE;
    }

    void complete() {
        status = Status.COMPLETED;
    }

    void close() {
        modules.forEach(Module::cancel);
        status = Status.CLOSED;
    }

    void sessionOn(LocalDate date) {
        firstSessionOn = firstSessionOn == null || date.isBefore(firstSessionOn) ? date : firstSessionOn;
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    @Override
    public UUID patientId() {
        return patientId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    public Region region() {
        return region;
    }

    public Status status() {
        return status;
    }

    public String templateCode() {
        return templateCode;
    }

    public int templateVersion() {
        return templateVersion;
    }

    /** How many modules are planned, 1–3. */
    public int moduleCount() {
        return moduleCount;
    }

    /** What the patient goes on with after discharge; a doctor's text that never leaves in an event. */
    public Optional<String> maintenancePlan() {
        return Optional.ofNullable(maintenancePlan);
    }

    /** The planned modules in their order. */
    public List<Module> modules() {
        return modules.stream().filter(module -> module.number() <= moduleCount).toList();
    }

    /** The planned module of this number. Fails with 404 when the programme plans fewer. */
    public Module module(int number) {
        return modules().stream()
                .filter(module -> module.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("module"));
    }

    /** What sessions of a module are to do; nothing of one that is no longer planned. */
    public List<PlannedExercise> exercisesOf(int number) {
        return modules().stream()
                .filter(module -> module.number() == number)
                .flatMap(module -> module.exercises().stream())
                .toList();
    }

    /** What is assessed at the control of a module, also of one that is no longer planned. */
    public List<DueAssessment> controlProtocol(int number) {
        return modules.stream()
                .filter(module -> module.number() == number)
                .findFirst()
                .map(Module::controlProtocol)
                .orElseThrow(() -> new NotFound("module"));
    }

    /** Whether sessions of this module may be completed: the gate before it, if any, was decided PASS. */
    public boolean mayPractise(int number) {
        return number == 1 || module(number - 1).isPassed();
    }

    public Optional<Milestones> milestones() {
        return Optional.ofNullable(firstSessionOn).map(Milestones::from);
    }

    /** Date in the clinic's zone of the first completed session of the episode. */
    public Optional<LocalDate> firstSessionOn() {
        return Optional.ofNullable(firstSessionOn);
    }

    /** Grows with every event of this programme; its events are ordered by it. */
    public long sequence() {
        return sequence;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
