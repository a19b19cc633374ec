package clinic.kinezioteka.patients.letter;

import clinic.kinezioteka.patients.clinic.ClinicDetails;
import clinic.kinezioteka.patients.clinic.Clinics;
import clinic.kinezioteka.patients.clinic.Partners;
import clinic.kinezioteka.patients.progress.FollowedEpisode;
import clinic.kinezioteka.patients.progress.Outcome;
import clinic.kinezioteka.patients.progress.ProgressMade;
import clinic.kinezioteka.patients.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Writes the letter when treatment has ended, and again when word of what happened before comes only then. */
@ApplicationScoped
class WriteLetter {
    private static final Logger LOG = Logger.getLogger(WriteLetter.class);

    private final Letters letters;
    private final Referrals referrals;
    private final Clinics clinics;
    private final Partners partners;
    private final Clock clock;

    WriteLetter(Letters letters, Referrals referrals, Clinics clinics, Partners partners, Clock clock) {
        this.letters = letters;
        this.referrals = referrals;
        this.clinics = clinics;
        this.partners = partners;
        this.clock = clock;
    }

    void heed(@Observes ProgressMade progress) {
        write(progress.episode());
    }

    /** Nothing, while treatment goes on. */
    void write(FollowedEpisode episode) {
        Outcome outcome = episode.outcome();
        if (outcome != null) {
            write(episode, outcome);
        }
    }

    private void write(FollowedEpisode episode, Outcome outcome) {
        ClinicDetails clinic = clinics.get(episode.clinicId()).details();
        LetterText text = LetterText.of(clinic.languages(), clinics.zoneOf(episode.clinicId()));
        Correspondence correspondence = new Correspondence(
                clinic.name(),
                partners.get(episode.partnerId()).details().name(),
                referrals.get(episode.referralId()).externalReference());
        Letter letter = letters.findByIdOptional(episode.referralId()).orElseGet(() -> new Letter(episode));
        render(LetterPage.of(text, correspondence, episode, outcome), text, episode)
                .ifPresent(pdf -> {
                    letter.write(text.language(), pdf, clock.instant());
                    letters.persistAndFlush(letter);
                });
    }

    /** A letter that cannot be set keeps nobody from hearing of the close; {@link WriteMissingLetters} tries again. */
    private static Optional<byte[]> render(LetterPage page, LetterText text, FollowedEpisode episode) {
        try {
            return Optional.of(LetterPdf.of(page, text));
        } catch (RuntimeException failed) {
            LOG.errorf("the letter of referral %s cannot be set: %s", episode.referralId(), failed.getClass());
            return Optional.empty();
        }
    }
}
