package clinic.kinezioteka.programmes.programme.messaging;

import clinic.kinezioteka.programmes.catalogue.WindowDays;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import java.util.List;
import java.util.UUID;

/** A programme as its events carry it: of the maintenance plan only whether there is one. */
record AnnouncedProgramme(
        UUID programmeId,
        UUID patientId,
        UUID episodeId,
        Programme.Status status,
        String templateCode,
        int templateVersion,
        int moduleCount,
        List<ModuleState> modules,
        boolean maintenancePlan) {

    record ModuleState(
            int number, Module.Status status, int sessionsPerHalf, int plannedSessions, WindowDays windowDays) {

        static ModuleState of(Module module) {
            return new ModuleState(
                    module.number(),
                    module.status(),
                    module.sessionsPerHalf(),
                    module.plannedSessions(),
                    module.windowDays());
        }
    }

    static AnnouncedProgramme of(Programme programme) {
        return new AnnouncedProgramme(
                programme.id(),
                programme.patientId(),
                programme.episodeId(),
                programme.status(),
                programme.templateCode(),
                programme.templateVersion(),
                programme.moduleCount(),
                programme.modules().stream().map(ModuleState::of).toList(),
                programme.maintenancePlan().isPresent());
    }
}
