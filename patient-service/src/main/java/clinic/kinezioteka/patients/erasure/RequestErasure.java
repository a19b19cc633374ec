package clinic.kinezioteka.patients.erasure;

import clinic.kinezioteka.defaults.erasure.ErasedPatients;
import clinic.kinezioteka.defaults.erasure.ErasureRequested;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.patients.clinic.Clinics;
import clinic.kinezioteka.patients.episode.CloseEpisode;
import clinic.kinezioteka.patients.episode.CloseReason;
import clinic.kinezioteka.patients.episode.Closing;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.patient.Patient;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A privacy officer has a patient forgotten: here at once, in the other services by event. */
@ApplicationScoped
public class RequestErasure {
    private static final Closing STOPPED = new Closing(CloseReason.STOPPED_BY_PATIENT, null, null, null, null);

    private final Patients patients;
    private final Episodes episodes;
    private final CloseEpisode closing;
    private final Erasures erasures;
    private final KeepReceipt receipts;
    private final ErasedPatients erased;
    private final Clinics clinics;
    private final Event<ErasureEvent> events;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    RequestErasure(
            Patients patients,
            Episodes episodes,
            CloseEpisode closing,
            Erasures erasures,
            KeepReceipt receipts,
            ErasedPatients erased,
            Clinics clinics,
            Event<ErasureEvent> events,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.patients = patients;
        this.episodes = episodes;
        this.closing = closing;
        this.erasures = erasures;
        this.receipts = receipts;
        this.erased = erased;
        this.clinics = clinics;
        this.events = events;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refused while an episode is open, unless the wish forces them closed first. */
    @Transactional
    public Erasure request(UUID patientId, ErasureWish wish) {
        Patient patient = patients.lock(patientId);
        erased.lock(patientId);
        if (patient.details().areTold(wish.reason())) {
            throw new RuleBroken("validation", "The request breaks a rule of its fields.")
                    .violation("reason", "must not name the patient, his contacts or identifiers");
        }
        patient.requireNotMerged();
        patient.requireNotErased();
        closeOpenEpisodes(patientId, wish);
        Instant now = clock.instant();
        Erasure erasure =
                new Erasure(ids.next(), patient.clinicId(), patientId, wish, retention(patient), caller.subject(), now);
        erasures.persistAndFlush(erasure);
        events.fire(new ErasureEvent.Requested(erasure, patient));
        receipts.keepOwn(erasure, erased.erase(new ErasureRequested(erasure.id(), patientId, erasure.until())));
        return erasure;
    }

    private void closeOpenEpisodes(UUID patientId, ErasureWish wish) {
        List<Episode> open = episodes.notClosed(patientId);
        if (!open.isEmpty() && !wish.forced()) {
            throw new Conflict("open-episode", "The patient has an open episode; close it first, or force the erasure.")
                    .with("episodeIds", open.stream().map(Episode::id).toList());
        }
        open.forEach(episode -> closing.close(episode, STOPPED));
    }

    /** As many years as the clinic keeps records, from the day on which the last episode was closed. */
    private LocalDate retention(Patient patient) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clinics.zoneOf(patient.clinicId()));
        int years = clinics.get(patient.clinicId()).details().retentionYears();
        return episodes.lastClosedOn(patient.id()).orElse(today).plusYears(years);
    }
}
