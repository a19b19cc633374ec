package clinic.kinezioteka.patients.redflag;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The red flags of the patients of a clinic. */
@ApplicationScoped
public class RedFlags implements PanacheRepositoryBase<RedFlag, UUID> {

    private final PatientsConcerned concerned;

    RedFlags(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    public RedFlag get(UUID id) {
        return concerned.naming(findByIdOptional(id).orElseThrow(() -> new NotFound("red flag")));
    }

    /** The open flags that hold the patient's episodes, the oldest first. */
    public List<RedFlag> holding(UUID patientId) {
        return list("patientId = ?1 and status = ?2 order by id", patientId, FlagStatus.OPEN).stream()
                .filter(flag -> flag.tier().holds())
                .toList();
    }

    /**
     * The EMERGENCY flags recorded up to then that nobody has acknowledged, cleared or escalated, locked: whoever waits for
     * the lock finds those gone that were dealt with meanwhile.
     */
    public List<RedFlag> overdue(Instant recordedUntil) {
        return find(
                        """
                        tier = ?1 and status = ?2 and acknowledgedAt is null and escalatedAt is null
                        and recordedAt <= ?3 order by id""",
                        Tier.EMERGENCY,
                        FlagStatus.OPEN,
                        recordedUntil)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether the sign stands that was raised from this series of this assessment. */
    public boolean isOpen(UUID assessmentId, String code, String series) {
        return openFrom(assessmentId).anyMatch(flag -> flag.code().equals(code) && series.equals(flag.series()));
    }

    /** An assessment was corrected, voided or read anew: each flag that it raised knows what became of it, also a cleared one. */
    public void rest(UUID assessmentId, Function<RedFlag, Measured> becoming, Instant at) {
        list("assessmentId", assessmentId).forEach(flag -> flag.restsOn(becoming.apply(flag), at));
    }

    private Stream<RedFlag> openFrom(UUID assessmentId) {
        return list("assessmentId = ?1 and status = ?2", assessmentId, FlagStatus.OPEN).stream();
    }
}
