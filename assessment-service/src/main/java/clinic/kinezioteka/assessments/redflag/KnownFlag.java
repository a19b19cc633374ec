package clinic.kinezioteka.assessments.redflag;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A red flag of a patient as patient-service last announced it. */
@Entity
@Table(name = "red_flag")
class KnownFlag {

    @Id
    private UUID id;

    UUID clinicId;
    UUID patientId;
    String code;
    String status;

    @Nullable
    String series;

    @Nullable
    UUID assessmentId;

    private long sequence = -1;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected KnownFlag() {}

    @SuppressWarnings("NullAway.Init")
    KnownFlag(UUID id, UUID clinicId) {
        this.id = id;
        this.clinicId = clinicId;
    }

    void follow(RedFlagNews news, long announced) {
        if (announced > sequence) {
            sequence = announced;
            patientId = news.patientId();
            code = news.code();
            status = news.status();
            series = news.series();
            assessmentId = news.assessmentId();
        }
    }
}
