package clinic.kinezioteka.programmes;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.programme.ModuleCourse;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.DoneExercise;
import clinic.kinezioteka.programmes.visit.VisitCompleted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Completes visits as the visits themselves tell it, without planning and booking them first. */
@ApplicationScoped
public class CompletedVisits {

    private final ModuleCourse course;
    private final Event<VisitCompleted> events;
    private final Tenant tenant;

    CompletedVisits(ModuleCourse course, Event<VisitCompleted> events, Tenant tenant) {
        this.course = course;
        this.events = events;
        this.tenant = tenant;
    }

    /** A session with 3 × 10 of each exercise, and its id. */
    @ActivateRequestContext
    public UUID session(Given.Course given, int module, Instant at, String... exercises) {
        Dose dose = new Dose(3, 10, null, null, null, null);
        return complete(
                given,
                module,
                VisitKind.SESSION,
                at,
                Stream.of(exercises).map(code -> new DoneExercise(code, dose)).toList());
    }

    /** The DOCTOR_CONTROL of the module, and its id. */
    @ActivateRequestContext
    public UUID controlVisit(Given.Course given, int module, Instant at) {
        return complete(given, module, VisitKind.DOCTOR_CONTROL, at, List.of());
    }

    /** The DOCTOR_FINAL of the module, and its id. */
    @ActivateRequestContext
    public UUID finalVisit(Given.Course given, int module, Instant at) {
        return complete(given, module, VisitKind.DOCTOR_FINAL, at, List.of());
    }

    private UUID complete(Given.Course given, int module, VisitKind kind, Instant at, List<DoneExercise> exercises) {
        UUID visitId = Given.id();
        LocalDate on = LocalDate.ofInstant(at, ZoneId.of("Europe/Vilnius"));
        tenant.actFor(given.clinicId());
        QuarkusTransaction.requiringNew().run(() -> {
            course.visitCompleted(given.programmeId(), module, kind, on);
            events.fire(new VisitCompleted(
                    visitId,
                    given.programmeId(),
                    given.patientId(),
                    given.episodeId(),
                    module,
                    kind,
                    at,
                    on,
                    exercises));
        });
        return visitId;
    }
}
