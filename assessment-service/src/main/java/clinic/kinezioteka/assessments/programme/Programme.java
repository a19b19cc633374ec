package clinic.kinezioteka.assessments.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The plan of an episode as programme-service last announced it. */
@Entity
@Table(name = "programme")
class Programme {

    @Id
    private UUID id;

    UUID clinicId;
    UUID patientId;
    UUID episodeId;
    private int moduleCount;
    private long sequence = -1;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    @SuppressWarnings("NullAway.Init")
    Programme(UUID id, UUID clinicId) {
        this.id = id;
        this.clinicId = clinicId;
    }

    /** Takes over what was announced, unless something newer was already applied; true when it was taken. */
    boolean follow(ProgrammeNews news, long announced) {
        if (announced <= sequence) {
            return false;
        }
        sequence = announced;
        patientId = news.patientId();
        episodeId = news.episodeId();
        moduleCount = news.moduleCount();
        return true;
    }

    UUID id() {
        return id;
    }

    int moduleCount() {
        return moduleCount;
    }
}
