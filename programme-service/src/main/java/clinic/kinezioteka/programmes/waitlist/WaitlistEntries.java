package clinic.kinezioteka.programmes.waitlist;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The waiting list of the clinic at work. */
@ApplicationScoped
public class WaitlistEntries implements PanacheRepositoryBase<WaitlistEntry, UUID> {

    private static final String RANK =
            " order by case urgency when 'URGENT' then 0 when 'SOON' then 1 else 2 end, since, id";

    private final PatientsConcerned concerned;

    WaitlistEntries(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    /** The entry of this id. Fails with 404 when the clinic has none. */
    public WaitlistEntry existing(UUID id) {
        return concerned.naming(findByIdOptional(id).orElseThrow(() -> new NotFound("waitlist entry")));
    }

    /** The entry of this id as a caller may see it: a patient only his own. Fails with 404 else. */
    public WaitlistEntry visible(UUID id, OwnRecords own) {
        WaitlistEntry entry = existing(id);
        own.require(entry.patientId(), "waitlist entry");
        return entry;
    }

    /** Who waits for a visit. */
    public Optional<WaitlistEntry> waitingFor(UUID visitId) {
        return find("visitId = ?1 and status in ?2", visitId, WaitlistEntry.ACTIVE)
                .firstResultOptional();
    }

    /** For what a patient waits. */
    List<WaitlistEntry> of(UUID patientId) {
        return list("patientId = ?1 and status in ?2 order by id", patientId, WaitlistEntry.ACTIVE);
    }

    /** A patient who was merged waits as the survivor. */
    public void handOver(UUID fromPatient, UUID toPatient, Instant now) {
        list("patientId", fromPatient).forEach(entry -> entry.moveTo(toPatient, now));
    }

    /** Whether anybody may be asked. */
    public boolean isAnybodyWaiting() {
        return find("status", Status.WAITING).firstResultOptional().isPresent();
    }

    /** Of those whom to look for now, the most urgent, then who waits longest. */
    public Optional<WaitlistEntry> nextToLookFor(Instant now) {
        return find("status = ?1 and lookAt <= ?2" + RANK, Status.WAITING, now).firstResultOptional();
    }

    /** Has everybody looked for now, in their rank. */
    public void lookForAll(Instant now) {
        update("lookAt = ?1 where status = ?2 and lookAt > ?1", now, Status.WAITING);
    }

    /** Looks for somebody again at that time, unless something becomes free before. */
    public void lookAgain(UUID id, Instant at) {
        update("lookAt = ?1 where id = ?2 and status = ?3", at, id, Status.WAITING);
    }
}
