package clinic.kinezioteka.programmes.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** A clinic as patient-service last announced it. */
@Entity
@Table(name = "clinic")
class Clinic {

    @Id
    private UUID id;

    private String name;

    private String zone;
    private String language = "en";
    private long sequence = -1;

    @SuppressWarnings("NullAway.Init")
    protected Clinic() {}

    @SuppressWarnings("NullAway.Init")
    Clinic(UUID id) {
        this.id = id;
    }

    void follow(String announcedName, ZoneId announcedZone, Locale announcedLanguage, long announced) {
        if (announced > sequence) {
            name = announcedName;
            zone = announcedZone.getId();
            language = announcedLanguage.toLanguageTag();
            sequence = announced;
        }
    }

    UUID id() {
        return id;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    String name() {
        return name;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }
}
