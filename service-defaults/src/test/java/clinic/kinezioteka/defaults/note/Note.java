package clinic.kinezioteka.defaults.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
class Note {

    @Id
    UUID id;

    @Column(name = "clinic_id")
    UUID clinicId;

    @Version
    long version;

    String text;

    @Column(name = "updated_at")
    Instant updatedAt;

    Note() {}

    Note(UUID id, UUID clinicId, String text, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.text = text;
        this.updatedAt = now;
    }

    void rewrite(String newText, Instant now) {
        text = newText;
        updatedAt = now;
    }
}
