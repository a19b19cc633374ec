package clinic.kinezioteka.patients.progress.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.patients.progress.FollowedEpisodes;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What partners may follow, in a patient's record: whether or not he lets them now. */
@ApplicationScoped
class ProgressInRecord implements PatientRecord {
    private final Referrals referrals;
    private final FollowedEpisodes episodes;
    private final References references;

    ProgressInRecord(Referrals referrals, FollowedEpisodes episodes, References references) {
        this.referrals = referrals;
        this.episodes = episodes;
        this.references = references;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        List<UUID> ofPatient = referrals.list("patientId", patientId).stream()
                .map(Referral::id)
                .toList();
        Instant asOf = references.asOf(ProgressResource.TOPICS);
        return episodes.list("referralId in ?1 order by referralId", ofPatient).stream()
                .map(episode -> ProgressView.of(episode, asOf));
    }
}
