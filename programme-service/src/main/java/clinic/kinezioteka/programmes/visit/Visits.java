package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The visits of the clinic at work. */
@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, UUID> {

    private final PatientsConcerned concerned;

    Visits(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    /** The visit of this id. Fails with 404 when the clinic has none. */
    public Visit existing(UUID id) {
        return concerned.naming(findByIdOptional(id).orElseThrow(() -> new NotFound("visit")));
    }

    /** The visit of this id as a caller may see it: a patient only his own. Fails with 404 else. */
    public Visit visible(UUID id, OwnRecords own) {
        Visit visit = existing(id);
        own.require(visit.patientId(), "visit");
        return visit;
    }

    /** The visit that this field of a body names, as a caller may see it. Fails with 422 else. */
    public Visit named(String field, UUID id, OwnRecords own) {
        return findByIdOptional(id)
                .map(concerned::naming)
                .filter(visit -> own.show(visit.patientId()))
                .orElseThrow(() -> RuleBroken.unknownReference().violation(field, "refers to nothing"));
    }

    /** Nobody else changes it until the transaction ends, and it is as others have left it. */
    public void hold(Visit visit) {
        getEntityManager().refresh(visit, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The chain of a programme in its order, without what was cancelled. */
    public List<Visit> chainOf(UUID programmeId) {
        return list(
                "place.programmeId = ?1 and status <> ?2 order by place.module, place.position, id",
                programmeId,
                VisitStatus.CANCELLED);
    }

    /** Those of some programmes that recorded something, by programme, each in the order of its chain. */
    public Map<UUID, List<Visit>> recordedIn(Collection<UUID> programmes) {
        return list(
                        "place.programmeId in ?1 and record is not null order by place.module, place.position, id",
                        programmes)
                .stream()
                .collect(Collectors.groupingBy(
                        visit -> visit.place().orElseThrow().programmeId()));
    }

    /** The chain of one module in its order, without what was cancelled. */
    public List<Visit> chainOf(UUID programmeId, int module) {
        return chainOf(programmeId).stream()
                .filter(visit -> visit.place().orElseThrow().module() == module)
                .toList();
    }

    /** When a patient has sessions between two instants, in whatever programme, those of some visits left out. */
    public List<Appointment> sessionsOf(UUID patientId, Instant from, Instant to, Set<UUID> except) {
        return list(
                        "patientId = ?1 and appointment.startsAt >= ?2 and appointment.startsAt < ?3 and kind = ?4"
                                + " and status in ?5",
                        patientId,
                        from,
                        to,
                        VisitKind.SESSION,
                        List.of(VisitStatus.BOOKED, VisitStatus.CHECKED_IN, VisitStatus.COMPLETED))
                .stream()
                .filter(visit -> !except.contains(visit.id()))
                .flatMap(visit -> visit.appointment().stream())
                .toList();
    }

    /** The booked and held reviews of some episodes, by episode, each by its start; those of a module's chain are none. */
    public Map<UUID, List<Visit>> reviewsOf(Collection<UUID> episodes) {
        return list(
                        "episodeId in ?1 and place.programmeId is null and kind = ?2 and status not in ?3"
                                + " and appointment.startsAt is not null order by appointment.startsAt, id",
                        episodes,
                        VisitKind.DOCTOR_REVIEW,
                        List.of(VisitStatus.CANCELLED, VisitStatus.NO_SHOW))
                .stream()
                .collect(Collectors.groupingBy(visit -> Objects.requireNonNull(visit.episodeId())));
    }

    /** Free visits of the patient that have not begun. */
    List<Visit> freeAhead(UUID patientId) {
        return freeAhead("patientId", patientId);
    }

    /** Free visits of the episode that have not begun. */
    List<Visit> freeAheadOfEpisode(UUID episodeId) {
        return freeAhead("episodeId", episodeId);
    }

    private List<Visit> freeAhead(String of, UUID id) {
        return list(
                        of + " = ?1 and status in ?2 order by id",
                        id,
                        List.of(VisitStatus.PLANNED, VisitStatus.BOOKED, VisitStatus.SUSPENDED))
                .stream()
                .filter(visit -> visit.place().isEmpty())
                .toList();
    }
}
