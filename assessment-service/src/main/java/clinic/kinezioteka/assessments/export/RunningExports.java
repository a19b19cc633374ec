package clinic.kinezioteka.assessments.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many exports of each clinic run in this process. */
@ApplicationScoped
public class RunningExports {

    private final ConcurrentMap<UUID, Integer> running = new ConcurrentHashMap<>();
    private final ExportSettings settings;

    RunningExports(ExportSettings settings) {
        this.settings = settings;
    }

    /** Whether another may begin; it then counts until {@link #end}. */
    public boolean begin(UUID clinicId) {
        int most = settings.atOnce();
        boolean[] begun = new boolean[1];
        running.compute(clinicId, (clinic, count) -> {
            int others = count == null ? 0 : count;
            begun[0] = others < most;
            return begun[0] ? Integer.valueOf(others + 1) : count;
        });
        return begun[0];
    }

    /** One that had begun is over. */
    public void end(UUID clinicId) {
        running.computeIfPresent(clinicId, (clinic, count) -> count == 1 ? null : Integer.valueOf(count - 1));
    }
}
