package clinic.kinezioteka.assessments.visit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an episode had of completed visits.
 *
 * @param aSession at least one session
 * @param finals the final visits of modules
 */
public record Attended(boolean aSession, List<Final> finals) {

    public static final Attended NONE = new Attended(false, List.of());

    static Attended of(Visit visit) {
        return new Attended(
                visit.kind.equals("SESSION"),
                visit.kind.equals("DOCTOR_FINAL")
                        ? List.of(new Final(visit.programmeId, visit.module, visit.lastOfProgramme))
                        : List.of());
    }

    Attended and(Attended other) {
        return new Attended(
                aSession || other.aSession,
                Stream.concat(finals.stream(), other.finals.stream()).toList());
    }

    /** The programmes whose finals were completed. */
    public Stream<UUID> programmes() {
        return finals.stream().map(Final::programmeId).filter(Objects::nonNull);
    }

    /** Whether one of its finals was that of the last module that its programme plans, by how many each plans now. */
    public boolean theLastFinal(Map<UUID, Integer> moduleCounts) {
        return finals.stream().anyMatch(one -> one.isLast(moduleCounts.get(one.programmeId)));
    }

    /**
     * A completed final visit of a module.
     *
     * @param programmeId null where it is not known, as the module
     * @param toldLast whether the visit said of itself, when it was completed, that it was of the last planned module
     */
    public record Final(@Nullable UUID programmeId, @Nullable Integer module, boolean toldLast) {

        /** Its own word counts as long as nothing better is known; a plan may have been cut or grown since. */
        private boolean isLast(@Nullable Integer moduleCount) {
            return (moduleCount == null || module == null) ? toldLast : module.equals(moduleCount);
        }
    }
}
