package clinic.kinezioteka.patients.history;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.patients.episode.EpisodeEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Writes every change of an episode into its history, in the transaction of the change. */
@ApplicationScoped
class KeepHistory {
    private final EpisodeHistory history;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    KeepHistory(EpisodeHistory history, Caller caller, Ids ids, Clock clock) {
        this.history = history;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    void keep(@Observes EpisodeEvent event) {
        history.add(
                new EpisodeChange(ids.next(), event, caller.subject(), clock.instant()),
                EpisodeState.words(event.episode()));
    }
}
