package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.programme.DoctorsVisit;
import clinic.kinezioteka.programmes.programme.DoctorsVisits;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.VisitRecord.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells programmes what was recorded at the doctor's visits of their chains. */
@ApplicationScoped
class CompletedDoctorsVisits implements DoctorsVisits {

    private final Visits visits;

    CompletedDoctorsVisits(Visits visits) {
        this.visits = visits;
    }

    @Override
    public Map<UUID, List<DoctorsVisit>> of(Collection<UUID> programmeIds) {
        return visits
                .list(
                        "place.programmeId in ?1 and status = ?2 and kind <> ?3"
                                + " order by place.module, place.position, id",
                        programmeIds,
                        VisitStatus.COMPLETED,
                        VisitKind.SESSION)
                .stream()
                .collect(Collectors.groupingBy(
                        visit -> visit.place().orElseThrow().programmeId(),
                        Collectors.mapping(CompletedDoctorsVisits::told, Collectors.toList())));
    }

    private static DoctorsVisit told(Visit visit) {
        Optional<Decision> decision = visit.record().map(VisitRecord::decision);
        return new DoctorsVisit(
                visit.id(),
                visit.place().orElseThrow().module(),
                visit.kind().name(),
                visit.doneAt().orElseThrow(),
                Objects.requireNonNull(visit.doneOnRecordAt()),
                decision.map(made -> made.value().name()).orElse(null),
                decision.map(Decision::reason).orElse(null),
                visit.record().map(VisitRecord::recommendations).orElse(List.of()));
    }
}
