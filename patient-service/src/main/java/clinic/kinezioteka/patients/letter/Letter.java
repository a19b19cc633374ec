package clinic.kinezioteka.patients.letter;

import clinic.kinezioteka.patients.progress.FollowedEpisode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What a partner is told at the end, as it was written; word that comes later writes it anew. */
@Entity
@Table(name = "letter")
public class Letter {
    @Id
    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    @Column(name = "language")
    private String language;

    @Column(name = "content")
    private byte[] content;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    @SuppressWarnings("NullAway.Init")
    Letter(FollowedEpisode episode) {
        referralId = episode.referralId();
        clinicId = episode.clinicId();
        partnerId = episode.partnerId();
    }

    void write(Locale inLanguage, byte[] pdf, Instant now) {
        language = inLanguage.getLanguage();
        content = pdf.clone();
        madeAt = now;
    }

    public UUID referralId() {
        return referralId;
    }

    /** The PDF. */
    public byte[] content() {
        return content.clone();
    }
}
