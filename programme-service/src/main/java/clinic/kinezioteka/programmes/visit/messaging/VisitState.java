package clinic.kinezioteka.programmes.visit.messaging;

import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.protocol.Protocols;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.ChainPlace;
import clinic.kinezioteka.programmes.visit.ReasonCode;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit as its events carry it. */
record VisitState(
        UUID visitId,
        UUID patientId,
        @Nullable UUID episodeId,
        @Nullable UUID programmeId,
        @Nullable Integer module,
        VisitKind kind,
        @Nullable Integer sessionNumber,
        boolean lastOfProgramme,
        VisitStatus status,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable UUID practitionerId,
        @Nullable UUID roomId,
        @Nullable List<UUID> deviceIds,
        @Nullable OffsetDateTime previousStart,
        @Nullable Agreed previous,
        @Nullable ReasonCode reason,
        boolean needsRebooking,
        boolean overridden,
        @Nullable Instant at,
        @Nullable List<DueAssessment> protocol) {

    static VisitState of(
            Visit visit, @Nullable Programme programme, @Nullable Appointment before, boolean withProtocol) {
        ChainPlace place = visit.place().orElse(null);
        Appointment appointment = visit.appointment().orElse(null);
        return new VisitState(
                visit.id(),
                visit.patientId(),
                visit.episodeId(),
                place == null ? null : place.programmeId(),
                place == null ? null : place.module(),
                visit.kind(),
                place == null ? null : place.sessionNumber(),
                isLastOf(programme, visit),
                visit.status(),
                appointment == null ? null : appointment.start(),
                appointment == null ? null : appointment.end(),
                appointment == null ? null : appointment.practitionerId(),
                appointment == null ? null : appointment.roomId(),
                appointment == null ? null : appointment.deviceIds(),
                before == null ? null : before.start(),
                before == null ? null : Agreed.of(before),
                visit.reasonCode(),
                visit.needsRebooking(),
                visit.overrideReason() != null,
                visit.doneAt().orElse(visit.checkedInAt()),
                withProtocol ? protocol(programme, visit) : null);
    }

    /** A booking as it stood before a move. */
    record Agreed(OffsetDateTime start, OffsetDateTime end, UUID practitionerId, UUID roomId, List<UUID> deviceIds) {

        static Agreed of(Appointment before) {
            return new Agreed(
                    before.start(), before.end(), before.practitionerId(), before.roomId(), before.deviceIds());
        }
    }

    private static boolean isLastOf(@Nullable Programme programme, Visit visit) {
        return programme != null
                && visit.kind() == VisitKind.DOCTOR_FINAL
                && visit.place().orElseThrow().module() == programme.moduleCount();
    }

    private static @Nullable List<DueAssessment> protocol(@Nullable Programme programme, Visit visit) {
        if (programme == null) {
            return null;
        }
        List<DueAssessment> due = Protocols.protocolOf(
                programme.controlProtocol(visit.place().orElseThrow().module()), visit.kind());
        return due.isEmpty() ? null : due;
    }
}
