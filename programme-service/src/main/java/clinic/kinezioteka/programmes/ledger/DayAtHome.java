package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** A day at home lies between the start of the episode and today, in the clinic's zone. */
@ApplicationScoped
public class DayAtHome {

    private final Episodes episodes;
    private final Clinics clinics;

    DayAtHome(Episodes episodes, Clinics clinics) {
        this.episodes = episodes;
        this.clinics = clinics;
    }

    /** Fails with 422 {@code date-out-of-range} for any other day. */
    public void require(LocalDate on, Programme programme) {
        LocalDate start = episodes.findById(programme.episodeId()).startedOn();
        if (on.isAfter(clinics.today()) || on.isBefore(start)) {
            throw new RuleBroken("date-out-of-range", "The day lies ahead or before the episode.")
                    .violation("date", "must be from the start of the episode to today");
        }
    }
}
