package clinic.kinezioteka.patients.progress.messaging;

import java.util.UUID;

/** What is read here of a module that began or ended. */
record ModuleHeard(UUID episodeId, int number) {}
