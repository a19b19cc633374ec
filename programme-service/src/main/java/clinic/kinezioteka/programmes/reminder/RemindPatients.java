package clinic.kinezioteka.programmes.reminder;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.Transient;
import clinic.kinezioteka.defaults.tenancy.EachClinic;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.consent.RemindersConsents;
import clinic.kinezioteka.programmes.timetable.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Looks clinic by clinic, at its own hours, for reminders that are due; each becomes so in a transaction of its own. */
@ApplicationScoped
public class RemindPatients {
    private static final Logger LOG = Logger.getLogger(RemindPatients.class);

    private final EachClinic eachClinic;
    private final Clinics clinics;
    private final RemindersConsents consents;
    private final VisitReminders visitReminders;
    private final HomeReminders homeReminders;
    private final RemindOfVisit remindOfVisit;
    private final RemindOfHomeExercise remindOfHomeExercise;
    private final ReminderSettings settings;
    private final Tenant tenant;
    private final Clock clock;

    RemindPatients(
            EachClinic eachClinic,
            Clinics clinics,
            RemindersConsents consents,
            VisitReminders visitReminders,
            HomeReminders homeReminders,
            RemindOfVisit remindOfVisit,
            RemindOfHomeExercise remindOfHomeExercise,
            ReminderSettings settings,
            Tenant tenant,
            Clock clock) {
        this.eachClinic = eachClinic;
        this.clinics = clinics;
        this.consents = consents;
        this.visitReminders = visitReminders;
        this.homeReminders = homeReminders;
        this.remindOfVisit = remindOfVisit;
        this.remindOfHomeExercise = remindOfHomeExercise;
        this.settings = settings;
        this.tenant = tenant;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (!settings.remindsAt(settings.homeExerciseAt()) || !settings.remindsAt(settings.visitAt())) {
            throw new IllegalStateException(
                    "kinezioteka.reminders.home-exercise-at and visit-at must lie between from and until");
        }
    }

    @Scheduled(every = "{kinezioteka.reminders.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void remind() {
        eachClinic.act("reminding", () -> remindAt(clock.instant()));
    }

    /** The same in one clinic as at another moment. */
    @ActivateRequestContext
    public void remindIn(UUID clinicId, Instant now) {
        tenant.actFor(clinicId);
        remindAt(now);
    }

    private void remindAt(Instant now) {
        ZonedDateTime local = now.atZone(QuarkusTransaction.requiringNew().call(clinics::zone));
        LocalDate today = local.toLocalDate();
        Instant first = now.plus(settings.visitLead());
        Instant before = settings.visitsBefore(local);
        if (settings.remindsAt(local.toLocalTime()) && before.isAfter(first)) {
            Span starts = new Span(first, before);
            each(wanted(today, () -> visitReminders.due(starts)), visit -> remindOfVisit.remind(visit, starts, now));
        }
        if (settings.remindsOfHomeExerciseAt(local.toLocalTime())) {
            each(wanted(today, () -> homeReminders.due(today)), programme -> {
                if (remindOfHomeExercise.isLeft(programme, today)) {
                    remindOfHomeExercise.remind(programme, today, now);
                }
            });
        }
    }

    private List<UUID> wanted(LocalDate today, Supplier<List<Due>> due) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Due> all = due.get();
            Set<UUID> patients = all.stream().map(Due::patientId).collect(Collectors.toSet());
            Set<UUID> standing = consents.standing(patients, today);
            return all.stream()
                    .filter(one -> standing.contains(one.patientId()))
                    .map(Due::id)
                    .toList();
        });
    }

    /** What fails keeps no other waiting; it is due again at the next look. */
    private static void each(List<UUID> due, Consumer<UUID> remind) {
        for (UUID id : due) {
            try {
                remind.accept(id);
            } catch (Failure refused) {
                LOG.infof("%s is not reminded of now: %s", id, refused.type());
            } catch (RuntimeException failed) {
                if (Transient.isWorthAnotherTry(failed)) {
                    LOG.infof("%s is not reminded of now: somebody else was at work on it", id);
                } else {
                    LOG.errorf(failed, "%s could not be reminded of", id);
                }
            }
        }
    }
}
