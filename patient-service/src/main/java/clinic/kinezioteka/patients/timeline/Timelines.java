package clinic.kinezioteka.patients.timeline;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** The timelines of the patients of a clinic. */
@ApplicationScoped
public class Timelines implements PanacheRepositoryBase<TimelineEntry, UUID> {

    private static final String ADD =
            """
            insert into timeline_entry
            (event_id, clinic_id, patient_id, episode_id, type, subject, recorded_at, details, updated_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) on conflict do nothing
            """;

    /** Adds an entry unless the same event is there: sent again, also to two at once, it changes nothing. */
    public void add(TimelineEntry entry) {
        getEntityManager()
                .createNativeQuery(ADD)
                .setParameter(1, entry.id())
                .setParameter(2, entry.clinicId())
                .setParameter(3, entry.patientId())
                .setParameter(4, entry.episodeId())
                .setParameter(5, entry.type())
                .setParameter(6, entry.subject())
                .setParameter(7, entry.recordedAt())
                .setParameter(8, entry.details())
                .setParameter(9, entry.updatedAt())
                .executeUpdate();
    }

    /** What happened to a merged record happened to the survivor; it reads as if it were heard after the merge. */
    void follow(@Observes PatientsMerged merged) {
        update(
                "patientId = ?1, details = replace(details, ?2, ?3), updatedAt = ?4 where patientId = ?5",
                merged.survivorId(),
                named(merged.duplicateId()),
                named(merged.survivorId()),
                merged.at(),
                merged.duplicateId());
    }

    private static String named(UUID patient) {
        return "\"patientId\":\"" + patient + "\"";
    }
}
