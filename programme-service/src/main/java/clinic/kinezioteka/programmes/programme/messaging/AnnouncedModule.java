package clinic.kinezioteka.programmes.programme.messaging;

import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A module as its events carry it. */
record AnnouncedModule(
        UUID programmeId,
        UUID patientId,
        UUID episodeId,
        int number,
        boolean last,
        int plannedSessions,
        int attendedSessions,
        @Nullable LocalDate firstVisitOn,
        @Nullable LocalDate lastVisitOn) {

    static AnnouncedModule of(Module module, @Nullable LocalDate firstVisitOn, @Nullable LocalDate lastVisitOn) {
        Programme programme = module.programme();
        return new AnnouncedModule(
                programme.id(),
                programme.patientId(),
                programme.episodeId(),
                module.number(),
                module.isLast(),
                module.plannedSessions(),
                module.attendedSessions(),
                firstVisitOn,
                lastVisitOn);
    }

    static AnnouncedModule of(Module module) {
        return of(
                module, module.firstVisitOn().orElse(null), module.lastVisitOn().orElse(null));
    }
}
