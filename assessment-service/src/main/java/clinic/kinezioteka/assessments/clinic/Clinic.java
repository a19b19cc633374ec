package clinic.kinezioteka.assessments.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.UUID;

/** A clinic as patient-service last announced it. */
@Entity
@Table(name = "clinic")
class Clinic {

    @Id
    private UUID id;

    private String zone;
    private long sequence = -1;

    @SuppressWarnings("NullAway.Init")
    protected Clinic() {}

    @SuppressWarnings("NullAway.Init")
    Clinic(UUID id) {
        this.id = id;
    }

    void follow(ZoneId announcedZone, long announced) {
        if (announced > sequence) {
            zone = announcedZone.getId();
            sequence = announced;
        }
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }
}
