package clinic.kinezioteka.patients.timeline.messaging;

import clinic.kinezioteka.defaults.inbox.Rebuildable;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.patients.timeline.TimelineEntry;
import clinic.kinezioteka.patients.timeline.Timelines;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes every event about a patient into his timeline; nothing is dropped for being old. */
@ApplicationScoped
class KeepTimeline implements Rebuildable<JsonNode> {
    static final Set<String> TYPES = Set.of(
            "patient.registered",
            "patient.updated",
            "patient.merged",
            "patient.erasure-requested",
            "patient.erased",
            "records.erased",
            "episode.proposed",
            "break-glass.granted",
            "break-glass.ended",
            "consent.granted",
            "consent.refused",
            "consent.withdrawn",
            "referral.received",
            "referral.accepted",
            "referral.declined",
            "referral.withdrawn",
            "episode.opened",
            "episode.updated",
            "episode.held",
            "episode.hold-cleared",
            "episode.closed",
            "red-flag.raised",
            "red-flag.escalated",
            "red-flag.cleared",
            "programme.drafted",
            "programme.individualised",
            "programme.activated",
            "programme.completed",
            "programme.closed",
            "module.scheduled",
            "module.started",
            "module.completed",
            "gate.decided",
            "early-response.judged",
            "repetitions.logged",
            "repetitions.corrected",
            "repetitions.voided",
            "home-exercise.reminder-due",
            "follow-up.offered",
            "follow-up.booked",
            "follow-up.completed",
            "follow-up.declined",
            "follow-up.withdrawn",
            "visit.planned",
            "visit.booked",
            "visit.rescheduled",
            "visit.cancelled",
            "visit.checked-in",
            "visit.completed",
            "visit.corrected",
            "visit.missed",
            "visit.suspended",
            "visit.reminder-due",
            "waitlist.joined",
            "waitlist.left",
            "waitlist.offered",
            "waitlist.accepted",
            "waitlist.declined",
            "waitlist.expired",
            "waitlist.withdrawn",
            "assessment.recorded",
            "assessment.corrected",
            "assessment.voided",
            "assessment.waived",
            "protocol.completed",
            "protocol.reopened",
            "red-flag.found");

    private final Timelines timelines;
    private final Clock clock;

    KeepTimeline(Timelines timelines, Clock clock) {
        this.timelines = timelines;
        this.clock = clock;
    }

    @Override
    public String projection() {
        return "timeline";
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public Class<JsonNode> dataType() {
        return JsonNode.class;
    }

    @Override
    public void handle(ReceivedEvent<JsonNode> event) {
        if (id(event.data().path("patientId")) == null) {
            return; // a referral that waits for its answer is nobody's yet
        }
        timelines.add(new TimelineEntry(
                event.id(),
                event.clinicId(),
                event.partitionKey(),
                id(event.data().path("episodeId")),
                event.type(),
                event.subject(),
                event.time(),
                event.data().toString(),
                clock.instant()));
    }

    private static @Nullable UUID id(JsonNode text) {
        return text.isTextual() ? UUID.fromString(text.textValue()) : null;
    }
}
