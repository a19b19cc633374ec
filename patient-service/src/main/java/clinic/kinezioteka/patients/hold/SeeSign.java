package clinic.kinezioteka.patients.hold;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.patients.clinic.Clinics;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.redflag.Origin;
import clinic.kinezioteka.patients.redflag.RaiseRedFlag;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.Sighting;
import clinic.kinezioteka.patients.redflag.Sign;
import clinic.kinezioteka.patients.redflag.Signs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Staff or the patient saw a sign in the course of an episode; a closed one takes it too, since it may hold others. */
@ApplicationScoped
public class SeeSign {
    private final RaiseRedFlag raising;
    private final Signs signs;
    private final Clinics clinics;
    private final Clock clock;

    SeeSign(RaiseRedFlag raising, Signs signs, Clinics clinics, Clock clock) {
        this.raising = raising;
        this.signs = signs;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** @param observedAt clinical time; null for now */
    @Transactional
    public RedFlag see(
            Episode episode, String code, Origin origin, @Nullable String note, @Nullable Instant observedAt) {
        Sign sign = signs.find(code).orElseThrow(() -> new RuleBroken("validation", "There is no such sign.")
                .violation("code", "must be a code of the vocabulary red-flags"));
        Instant now = clock.instant();
        Instant start = episode.complaint().begin(episode.recordedAt(), clinics.zoneOf(episode.clinicId()));
        Instant seenAt = observedAt == null ? now : observedAt;
        if (seenAt.isAfter(now) || seenAt.isBefore(start)) {
            throw new RuleBroken("validation", "The request breaks a rule of its fields.")
                    .violation("observedAt", "must lie between the start of the episode and now");
        }
        return raising.raise(Sighting.of(episode.patientId(), episode.id(), sign, origin, note, seenAt));
    }
}
