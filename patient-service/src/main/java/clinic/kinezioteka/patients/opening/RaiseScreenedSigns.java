package clinic.kinezioteka.patients.opening;

import clinic.kinezioteka.patients.clinic.Clinics;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.redflag.Origin;
import clinic.kinezioteka.patients.redflag.RaiseRedFlag;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.Sighting;
import clinic.kinezioteka.patients.redflag.Signs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Raises the red flags of a screening: each question has the code of its sign. */
@ApplicationScoped
class RaiseScreenedSigns {
    private final RaiseRedFlag raising;
    private final Signs signs;
    private final Clinics clinics;
    private final Clock clock;

    RaiseScreenedSigns(RaiseRedFlag raising, Signs signs, Clinics clinics, Clock clock) {
        this.raising = raising;
        this.signs = signs;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** A screening entered after the day of the start counts from the beginning of that day. */
    List<RedFlag> raise(Episode episode, List<String> codes) {
        Instant now = clock.instant();
        ZoneId zone = clinics.zoneOf(episode.clinicId());
        Instant begin = episode.complaint().begin(episode.recordedAt(), zone);
        boolean later = LocalDate.ofInstant(begin, zone).isBefore(LocalDate.ofInstant(now, zone));
        Instant observedAt = later ? begin : now;
        return codes.stream()
                .flatMap(code -> signs.find(code).stream())
                .map(sign -> raising.raise(
                        Sighting.of(episode.patientId(), episode.id(), sign, Origin.SCREENING, null, observedAt)))
                .toList();
    }
}
