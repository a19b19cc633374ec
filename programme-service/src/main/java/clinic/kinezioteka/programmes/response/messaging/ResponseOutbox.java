package clinic.kinezioteka.programmes.response.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.programmes.programme.EarlyResponse.Finding;
import clinic.kinezioteka.programmes.programme.EarlyResponse.Status;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.response.EarlyResponseCheck;
import clinic.kinezioteka.programmes.response.EarlyResponseJudged;
import clinic.kinezioteka.programmes.response.Pain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what a check says into an event of programmes.v1, in the same transaction. */
@ApplicationScoped
class ResponseOutbox {

    /** A check as its event carries it. */
    record AnnouncedCheck(
            UUID checkId,
            UUID programmeId,
            UUID patientId,
            UUID episodeId,
            Status status,
            @Nullable Finding finding,
            @Nullable BigDecimal baselineMillimetres,
            @Nullable BigDecimal millimetres,
            int ruleVersion) {

        static AnnouncedCheck of(EarlyResponseCheck check, Programme programme) {
            return new AnnouncedCheck(
                    check.id(),
                    programme.id(),
                    programme.patientId(),
                    programme.episodeId(),
                    check.status(),
                    check.status() == Status.NONE ? Finding.NO_EARLY_RESPONSE : null,
                    check.pain().map(Pain::baselineMillimetres).orElse(null),
                    check.pain().map(Pain::millimetres).orElse(null),
                    check.ruleVersion());
        }
    }

    private final Outbox outbox;

    ResponseOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(@Observes EarlyResponseJudged judged) {
        EarlyResponseCheck check = judged.check();
        outbox.append(new OutgoingEvent(
                "programmes.v1",
                "early-response.judged",
                check.id(),
                check.sequence(),
                judged.programme().patientId(),
                AnnouncedCheck.of(check, judged.programme())));
    }
}
