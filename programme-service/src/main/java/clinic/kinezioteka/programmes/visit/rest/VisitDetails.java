package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.ChainPlace;
import clinic.kinezioteka.programmes.visit.Visit;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit with all that its answer tells besides. */
record VisitDetails(Visit visit, @Nullable Appointment at, ResourceNames.Known names, List<PlannedView> exercises) {

    static VisitDetails of(
            Visit visit,
            Map<UUID, Appointment> proposed,
            ResourceNames.Known names,
            Map<UUID, List<PlannedView>> exercises) {
        Appointment own = visit.appointment().orElse(null);
        return new VisitDetails(
                visit, proposed.getOrDefault(visit.id(), own), names, exercises.getOrDefault(visit.id(), List.of()));
    }

    VisitView view(@Nullable ProtocolView protocol) {
        ChainPlace place = visit.place().orElse(null);
        return new VisitView(
                visit.id(),
                visit.version(),
                visit.patientId(),
                visit.episodeId(),
                place == null ? null : place.programmeId(),
                place == null ? null : place.module(),
                visit.kind(),
                place == null ? null : place.sessionNumber(),
                visit.status(),
                visit.needsRebooking(),
                at == null ? null : at.start(),
                at == null ? null : at.end(),
                at == null ? null : at.localStart().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME),
                at == null ? null : at.zone(),
                at == null ? null : names.practitioner(at.practitionerId()),
                at == null ? null : names.room(at.roomId()),
                at == null ? List.of() : names.devices(at.deviceIds()),
                place == null ? null : place.makesUpFor(),
                place == null ? null : place.replaces(),
                place == null ? null : place.dueBy(),
                exercises,
                visit.reason(),
                visit.reasonCode(),
                visit.isRetrospective(),
                visit.overrideReason(),
                visit.checkedInAt(),
                visit.doneAt().orElse(null),
                visit.record().orElse(null),
                visit.record().map(SessionExercise::of).orElse(List.of()),
                protocol,
                visit.createdAt(),
                visit.updatedAt());
    }
}
