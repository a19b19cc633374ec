package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.ModuleCourse;
import clinic.kinezioteka.programmes.programme.ModuleEvent.ModuleExtended;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeActivated;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeIndividualised;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps the chains of a running programme as its plan has them. */
@ApplicationScoped
class PlanVisits {
    private static final String CONSULTATION = "consultationVisitId";

    private final Visits visits;
    private final Bookings bookings;
    private final ModuleCourse course;
    private final WorkingCalendar calendar;
    private final Event<VisitEvent> events;
    private final Ids ids;
    private final Clock clock;

    PlanVisits(
            Visits visits,
            Bookings bookings,
            ModuleCourse course,
            WorkingCalendar calendar,
            Event<VisitEvent> events,
            Ids ids,
            Clock clock) {
        this.visits = visits;
        this.bookings = bookings;
        this.course = course;
        this.calendar = calendar;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    void on(@Observes ProgrammeActivated activated) {
        Programme programme = activated.programme();
        programme.modules().forEach(module -> plan(programme, ChainPlan.of(module)));
        UUID consultationId = activated.consultationVisitId();
        if (consultationId != null) {
            standFor(programme, consultationId);
        }
    }

    /** Modules whose visits all only wait for a time take over what the doctor changed. */
    void on(@Observes ProgrammeIndividualised individualised) {
        Programme programme = individualised.programme();
        if (programme.status() != Programme.Status.ACTIVE) {
            return;
        }
        List<Visit> chain = visits.chainOf(programme.id());
        chain.stream()
                .filter(visit -> visit.place().orElseThrow().module() > programme.moduleCount())
                .filter(visit -> !visit.status().isOver())
                .forEach(this::drop);
        programme.modules().stream()
                .filter(module -> module.status() == Module.Status.PLANNED)
                .forEach(module -> replan(programme, module, chain));
    }

    void on(@Observes ModuleExtended extended) {
        Module module = extended.module();
        List<Visit> chain = visits.chainOf(module.programme().id(), module.number());
        plan(
                module.programme(),
                ChainPlan.extending(module, chain, extended.sessions(), calendar.dueAfter(extended.on())));
    }

    private void replan(Programme programme, Module module, List<Visit> chain) {
        List<Visit> planned = chain.stream()
                .filter(visit -> visit.place().orElseThrow().module() == module.number())
                .toList();
        ChainPlan plan = ChainPlan.of(module);
        if (planned.stream().allMatch(visit -> visit.status() == VisitStatus.PLANNED)
                && planned.size() != plan.visits().size()) {
            planned.forEach(this::drop);
            plan(programme, plan);
        }
    }

    private void drop(Visit visit) {
        visit.cancel(ReasonCode.OTHER, clock.instant());
        bookings.free(List.of(visit.id()));
        events.fire(new VisitEvent.Cancelled(visit));
    }

    private void plan(Programme programme, ChainPlan plan) {
        Visit.Patient patient = new Visit.Patient(programme.clinicId(), programme.patientId(), programme.episodeId());
        for (ChainPlan.Entry entry : plan.visits()) {
            Visit visit = new Visit(ids.next(), patient, entry.kind(), entry.place(), null, clock.instant());
            visits.persist(visit);
            events.fire(new VisitEvent.Planned(visit));
        }
    }

    /** A completed consultation stands for the first DOCTOR_INITIAL, which is booked and completed with it. */
    private void standFor(Programme programme, UUID consultationId) {
        Visit consultation = visits.findByIdOptional(consultationId)
                .orElseThrow(() -> RuleBroken.unknownReference().violation(CONSULTATION, "refers to nothing"));
        if (consultation.kind() != VisitKind.CONSULTATION
                || consultation.status() != VisitStatus.COMPLETED
                || !consultation.patientId().equals(programme.patientId())) {
            throw new RuleBroken("consultation-unfit", "This visit cannot stand for the first DOCTOR_INITIAL.")
                    .violation(CONSULTATION, "must be a completed consultation of this patient");
        }
        Visit initial = visits.chainOf(programme.id(), 1).get(0);
        Instant now = clock.instant();
        initial.completeAs(consultation, now);
        events.fire(new VisitEvent.Booked(initial));
        events.fire(new VisitEvent.Completed(initial));
        course.visitCompleted(
                programme.id(),
                1,
                VisitKind.DOCTOR_INITIAL,
                consultation.appointment().orElseThrow().day());
    }
}
