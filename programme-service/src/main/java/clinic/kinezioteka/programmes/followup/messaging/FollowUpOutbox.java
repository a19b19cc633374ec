package clinic.kinezioteka.programmes.followup.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.programmes.followup.DeclineReason;
import clinic.kinezioteka.programmes.followup.FollowUp;
import clinic.kinezioteka.programmes.followup.FollowUpEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what happened to follow-ups into events of programmes.v1, in the same transaction. */
@ApplicationScoped
class FollowUpOutbox {

    /** A follow-up as its event carries it. */
    record AnnouncedFollowUp(
            UUID followUpId,
            UUID patientId,
            UUID episodeId,
            int months,
            FollowUp.Status status,
            LocalDate dueFrom,
            LocalDate dueOn,
            LocalDate dueUntil,
            @Nullable UUID visitId,
            @Nullable DeclineReason declineReason) {

        static AnnouncedFollowUp of(FollowUp followUp) {
            return new AnnouncedFollowUp(
                    followUp.id(),
                    followUp.patientId(),
                    followUp.episodeId(),
                    followUp.months(),
                    followUp.status(),
                    followUp.dueFrom(),
                    followUp.dueOn(),
                    followUp.dueUntil(),
                    followUp.visitId(),
                    followUp.declineReason());
        }
    }

    private final Outbox outbox;

    FollowUpOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(@Observes FollowUpEvent.Offered offered) {
        append("follow-up.offered", offered);
    }

    void on(@Observes FollowUpEvent.Booked booked) {
        append("follow-up.booked", booked);
    }

    void on(@Observes FollowUpEvent.Completed completed) {
        append("follow-up.completed", completed);
    }

    void on(@Observes FollowUpEvent.Declined declined) {
        append("follow-up.declined", declined);
    }

    void on(@Observes FollowUpEvent.Withdrawn withdrawn) {
        append("follow-up.withdrawn", withdrawn);
    }

    private void append(String type, FollowUpEvent event) {
        FollowUp followUp = event.followUp();
        outbox.append(new OutgoingEvent(
                "programmes.v1",
                type,
                followUp.id(),
                followUp.sequence(),
                followUp.patientId(),
                AnnouncedFollowUp.of(followUp)));
    }
}
