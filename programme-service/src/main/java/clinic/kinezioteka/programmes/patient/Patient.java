package clinic.kinezioteka.programmes.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A patient of the clinic; who he is stays in patient-service. */
@Entity
@Table(name = "patient")
class Patient {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    @SuppressWarnings("UnusedVariable")
    private String status;

    private long sequence = -1;

    @SuppressWarnings("NullAway.Init")
    protected Patient() {}

    @SuppressWarnings("NullAway.Init")
    Patient(UUID id, UUID clinicId) {
        this.id = id;
        this.clinicId = clinicId;
    }

    void follow(String announcedStatus, long announced) {
        if (announced > sequence) {
            status = announcedStatus;
            sequence = announced;
        }
    }
}
