package clinic.kinezioteka.assessments.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit as programme-service last announced it. */
@Entity
@Table(name = "visit")
public class Visit {

    @Id
    private UUID id;

    UUID clinicId;
    private UUID patientId;
    private @Nullable UUID episodeId;
    String kind;
    String status;

    @Nullable
    UUID programmeId;

    @Nullable
    Integer module;

    boolean lastOfProgramme;
    private long sequence = -1;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    @SuppressWarnings("NullAway.Init")
    Visit(UUID id, UUID clinicId) {
        this.id = id;
        this.clinicId = clinicId;
    }

    /** Takes over what was announced, unless something newer was already applied; true when it was taken. */
    boolean follow(VisitNews news, long announced) {
        if (announced <= sequence) {
            return false;
        }
        sequence = announced;
        patientId = news.patientId();
        episodeId = news.episodeId();
        kind = news.kind();
        status = news.status();
        programmeId = news.programmeId();
        module = news.module();
        lastOfProgramme = news.lastOfProgramme();
        return true;
    }

    @Nullable
    UUID episodeId() {
        return episodeId;
    }

    /** Whether it is a visit of this episode, though of another patient: one of both has not heard of a merge. */
    public boolean disagreesAbout(UUID patient, UUID episode) {
        return episode.equals(episodeId) && !patientId.equals(patient);
    }

    /** Whether something of this patient's episode may be measured at it; a free visit may belong to no episode. */
    public boolean belongsTo(UUID patient, UUID episode) {
        return patientId.equals(patient) && (episodeId == null || episodeId.equals(episode));
    }
}
