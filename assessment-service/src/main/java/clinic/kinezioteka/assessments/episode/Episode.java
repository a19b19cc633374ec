package clinic.kinezioteka.assessments.episode;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One course of one complaint as patient-service last announced it. */
@Entity
@Table(name = "episode")
public class Episode implements AboutPatient {

    @Id
    private UUID id;

    UUID clinicId;
    private UUID patientId;
    private @Nullable UUID formerPatientId;
    private String status;

    @Enumerated(EnumType.STRING)
    private Condition condition;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Enumerated(EnumType.STRING)
    private Side side;

    private LocalDate startedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String analgesics;
    private long sequence = -1;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Episode() {}

    @SuppressWarnings("NullAway.Init")
    Episode(UUID id, UUID clinicId) {
        this.id = id;
        this.clinicId = clinicId;
    }

    /** Takes over what was announced, unless something newer was already applied. */
    void follow(EpisodeNews news, long announced) {
        if (announced > sequence) {
            sequence = announced;
            take(news.patientId());
            status = news.status();
            condition = news.condition();
            region = news.region();
            side = news.side();
            startedOn = news.startedOn();
            closedOn = news.closedOn();
            analgesics = news.toldAnalgesics();
        }
    }

    /** Announced under another record, it was merged, whether or not word of the merge itself has come. */
    private void take(UUID announcedPatientId) {
        if (patientId != null && !patientId.equals(announcedPatientId)) {
            formerPatientId = patientId;
        }
        patientId = announcedPatientId;
    }

    /** Whether it was kept under this record before. */
    public boolean wasOf(UUID patient) {
        return patient.equals(formerPatientId);
    }

    public UUID id() {
        return id;
    }

    @Override
    public UUID patientId() {
        return patientId;
    }

    /** PROPOSED, OPEN, ON_HOLD or CLOSED. */
    public String status() {
        return status;
    }

    public boolean isClosed() {
        return status.equals("CLOSED");
    }

    public Complaint complaint() {
        return new Complaint(condition, region, side);
    }

    /** When treatment began here, in the clinic's zone. */
    public LocalDate startedOn() {
        return startedOn;
    }

    /** When it was closed, in the clinic's zone; null until then. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** Use of painkillers as the doctor told it with the close, in the words of FUNCTION; null until then, and where he did not. */
    public @Nullable String analgesics() {
        return analgesics;
    }
}
