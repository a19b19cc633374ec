package clinic.kinezioteka.assessments.programme.messaging;

import clinic.kinezioteka.assessments.programme.ProgrammeNews;
import clinic.kinezioteka.assessments.programme.Programmes;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps what is known of the programmes. */
@ApplicationScoped
class ProgrammeAnnounced implements EventHandler<ProgrammeNews> {

    private final Programmes programmes;

    ProgrammeAnnounced(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "programme.drafted",
                "programme.individualised",
                "programme.activated",
                "programme.completed",
                "programme.closed");
    }

    @Override
    public Class<ProgrammeNews> dataType() {
        return ProgrammeNews.class;
    }

    @Override
    public void handle(ReceivedEvent<ProgrammeNews> event) {
        programmes.follow(event.data(), event.sequence());
    }
}
