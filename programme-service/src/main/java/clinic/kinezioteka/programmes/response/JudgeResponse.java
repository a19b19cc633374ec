package clinic.kinezioteka.programmes.response;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;

/** Opens the check when it is due and judges it anew with every value of the episode's pain. */
@ApplicationScoped
public class JudgeResponse {

    private static final int FIRST_MODULE = 1;

    private final EarlyResponseChecks checks;
    private final PainReadings readings;
    private final Programmes programmes;
    private final Clinics clinics;
    private final ResponseSettings settings;
    private final Event<EarlyResponseJudged> events;
    private final Ids ids;
    private final Clock clock;

    JudgeResponse(
            EarlyResponseChecks checks,
            PainReadings readings,
            Programmes programmes,
            Clinics clinics,
            ResponseSettings settings,
            Event<EarlyResponseJudged> events,
            Ids ids,
            Clock clock) {
        this.checks = checks;
        this.readings = readings;
        this.programmes = programmes;
        this.clinics = clinics;
        this.settings = settings;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    void on(@Observes VisitCompleted visit) {
        if (visit.module() != FIRST_MODULE) {
            return;
        }
        Programme programme = programmes.existing(visit.programmeId());
        if (visit.kind() == VisitKind.SESSION
                && programme.module(FIRST_MODULE).attendedSessions() == settings.afterSessions()) {
            EarlyResponseCheck check = turnOf(programme);
            check.due(visit.on(), visit.on().atStartOfDay(clinics.zone()).toInstant());
            judge(check, programme);
        }
        if (visit.kind() == VisitKind.DOCTOR_CONTROL) {
            EarlyResponseCheck check = turnOf(programme);
            check.controlled(visit.at());
            judge(check, programme);
        }
    }

    /** A value of the episode's pain came, changed or went: to be told before it is written. */
    void reading(UUID episodeId, Runnable write) {
        checks.waitTheTurnOf(episodeId);
        write.run();
        checks.ofEpisode(episodeId).forEach(check -> judge(check, programmes.existing(check.programmeId())));
    }

    private EarlyResponseCheck turnOf(Programme programme) {
        checks.waitTheTurnOf(programme.episodeId());
        return checks.ofProgramme(programme.id())
                .orElseGet(() -> new EarlyResponseCheck(ids.next(), programme, settings.leastFallMillimetres()));
    }

    private void judge(EarlyResponseCheck check, Programme programme) {
        boolean changed = check.judge(readings.of(programme.episodeId()), clinics.zone(), clock.instant());
        checks.persist(check);
        if (changed) {
            events.fire(new EarlyResponseJudged(check, programme));
        }
    }
}
