package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The visits of a programme are completed in the order of its chain. */
final class OrderOfVisits {

    private OrderOfVisits() {}

    /** The visits of the chain before this one. */
    static List<Visit> ahead(Visit visit, List<Visit> chain) {
        return chain.stream().takeWhile(other -> !other.id().equals(visit.id())).toList();
    }

    /** Fails with 409 naming the first visit that must be over before the one that these lie ahead of. */
    static void require(List<Visit> ahead) {
        ahead.stream()
                .filter(other -> !other.status().isOver() && !mayBeLeftOut(other))
                .findFirst()
                .ifPresent(first -> {
                    throw new Conflict("out-of-order", "Another visit of the chain comes first.")
                            .with("first", First.of(first));
                });
    }

    /** A session that would make up for a missed one and that nobody booked. */
    static boolean mayBeLeftOut(Visit visit) {
        return visit.kind() == VisitKind.SESSION
                && visit.status() == VisitStatus.PLANNED
                && visit.place().orElseThrow().makesUpFor() != null;
    }

    /** What comes first, as the problem tells it. */
    record First(UUID visitId, int module, VisitKind kind, @Nullable Integer sessionNumber, VisitStatus status) {

        static First of(Visit visit) {
            ChainPlace place = visit.place().orElseThrow();
            return new First(visit.id(), place.module(), visit.kind(), place.sessionNumber(), visit.status());
        }
    }
}
