package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The visits that a module's plan asks for, in their order. */
record ChainPlan(List<Entry> visits) {
    private static final int STEP = 10;

    record Entry(VisitKind kind, ChainPlace place) {}

    static ChainPlan of(Module module) {
        Builder chain = new Builder(module.programme().id(), module.number(), 0);
        chain.add(VisitKind.DOCTOR_INITIAL, null, null);
        for (int session = 1; session <= 2 * module.sessionsPerHalf(); session++) {
            chain.add(VisitKind.SESSION, session, null);
            if (session == module.sessionsPerHalf()) {
                chain.add(VisitKind.DOCTOR_CONTROL, null, null);
            }
        }
        chain.add(VisitKind.DOCTOR_FINAL, null, null);
        return new ChainPlan(List.copyOf(chain.entries));
    }

    /** The sessions that an EXTEND added and another final; without sessions that one has its own date. */
    static ChainPlan extending(Module module, List<Visit> chain, int sessions, LocalDate dueBy) {
        int last = chain.stream()
                .mapToInt(visit -> visit.place().orElseThrow().position())
                .max()
                .orElse(0);
        Builder more = new Builder(module.programme().id(), module.number(), last);
        for (int session = 1; session <= sessions; session++) {
            more.add(VisitKind.SESSION, module.plannedSessions() - sessions + session, null);
        }
        more.add(VisitKind.DOCTOR_FINAL, null, sessions == 0 ? dueBy : null);
        return new ChainPlan(List.copyOf(more.entries));
    }

    private static final class Builder {
        private final UUID programmeId;
        private final int module;
        private final List<Entry> entries = new ArrayList<>();
        private int position;

        Builder(UUID programmeId, int module, int position) {
            this.programmeId = programmeId;
            this.module = module;
            this.position = position;
        }

        void add(VisitKind kind, @Nullable Integer session, @Nullable LocalDate dueBy) {
            position += STEP;
            entries.add(new Entry(kind, new ChainPlace(programmeId, module, position, session, null, null, dueBy)));
        }
    }
}
