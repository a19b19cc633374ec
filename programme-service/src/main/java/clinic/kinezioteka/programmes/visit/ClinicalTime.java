package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.timetable.Horizon;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something happened to a visit: from the episode's first day until now, and a visit of a chain not during a hold. */
@ApplicationScoped
class ClinicalTime {

    private final Episodes episodes;
    private final Clinics clinics;
    private final Clock clock;

    ClinicalTime(Episodes episodes, Clinics clinics, Clock clock) {
        this.episodes = episodes;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** The time told, or now. Fails with 422 for the future and for days before the episode. */
    Instant of(Visit visit, @Nullable OffsetDateTime at) {
        Instant now = clock.instant();
        if (at == null) {
            return now;
        }
        Instant told = at.toInstant();
        if (told.isAfter(now)) {
            throw new RuleBroken("in-the-future", "What has happened cannot lie in the future.")
                    .violation("at", "must not be in the future");
        }
        Horizon.require("at", clinics.dateOf(told), clinics.dateOf(now));
        Episode episode = visit.episodeId() == null ? null : episodes.findById(visit.episodeId());
        if (episode != null && clinics.dateOf(told).isBefore(episode.startedOn())) {
            throw new RuleBroken("before-the-episode", "The episode had not begun then.")
                    .violation("at", "must not be before the episode's startedOn");
        }
        return told;
    }

    /** The same for a patient who is here; fails with 409 where a visit of the chain was on hold then. */
    Instant ofArrival(Visit visit, @Nullable OffsetDateTime at) {
        Instant told = of(visit, at);
        Episode episode = visit.place().isEmpty() ? null : episodes.findById(visit.episodeId());
        if (episode != null && episode.holds().stream().anyMatch(hold -> hold.covers(told))) {
            throw new Conflict("treatment-on-hold", "Treatment rests until a doctor has cleared the hold.");
        }
        return told;
    }

    /** The same for what was done; fails with 422 before the patient came, or before a visit ahead in the chain was done. */
    Instant ofCompletion(Visit visit, @Nullable OffsetDateTime at, List<Visit> ahead) {
        Instant told = of(visit, at);
        Instant came = visit.checkedInAt();
        if (came != null && told.isBefore(came)) {
            throw new RuleBroken("before-the-check-in", "A visit is completed after its patient came.")
                    .violation("at", "must not be before checkedInAt");
        }
        if (ahead.stream().flatMap(one -> one.doneAt().stream()).anyMatch(told::isBefore)) {
            throw new RuleBroken("before-the-visit-ahead", "A visit ahead in the chain was completed later than that.")
                    .violation("at", "must not be before a visit ahead was completed");
        }
        return told;
    }
}
