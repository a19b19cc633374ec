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

/** Writes the letter when treatment has ended, and again when word of what happened before comes only then. */
@ApplicationScoped
class WriteLetter {
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
        FollowedEpisode episode = progress.episode();
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
        letter.write(
                text.language(),
                LetterPdf.of(LetterPage.of(text, correspondence, episode, outcome), text),
                clock.instant());
        letters.persistAndFlush(letter);
    }
}
