package clinic.kinezioteka.patients.answering;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.complaint.Proposal;
import clinic.kinezioteka.patients.consent.Consents;
import clinic.kinezioteka.patients.consent.DecisionOrigin;
import clinic.kinezioteka.patients.consent.Purpose;
import clinic.kinezioteka.patients.consent.RecordConsent;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.opening.OpenEpisode;
import clinic.kinezioteka.patients.opening.ProposeEpisode;
import clinic.kinezioteka.patients.opening.Screened;
import clinic.kinezioteka.patients.patient.Patients;
import clinic.kinezioteka.patients.patient.RegisterPatient;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.ReferralEvent;
import clinic.kinezioteka.patients.referral.Referrals;
import clinic.kinezioteka.patients.referral.SentPatient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The clinic takes the patient: he is registered or found, his consent is kept, and an episode begins. */
@ApplicationScoped
public class AcceptReferral {
    private final Referrals referrals;
    private final Patients patients;
    private final RegisterPatient registering;
    private final Consents consents;
    private final RecordConsent consenting;
    private final ProposeEpisode proposing;
    private final OpenEpisode opening;
    private final Event<ReferralEvent> events;
    private final Clock clock;

    AcceptReferral(
            Referrals referrals,
            Patients patients,
            RegisterPatient registering,
            Consents consents,
            RecordConsent consenting,
            ProposeEpisode proposing,
            OpenEpisode opening,
            Event<ReferralEvent> events,
            Clock clock) {
        this.referrals = referrals;
        this.patients = patients;
        this.registering = registering;
        this.consents = consents;
        this.consenting = consenting;
        this.proposing = proposing;
        this.opening = opening;
        this.events = events;
        this.clock = clock;
    }

    /** Without the doctor's words of the complaint the episode waits for a doctor. */
    @Transactional
    public AcceptedReferral accept(Referral referral, Acceptance acceptance) {
        EpisodeDetails details = acceptance.episode();
        if (details != null) {
            opening.require(details, referral.clinicId());
        }
        UUID patientId = patient(referral, acceptance);
        patients.lock(patientId);
        keepConsent(referral, patientId);
        Screened begun = begin(referral, patientId, acceptance);
        referral.accept(patientId, begun.episode().id(), clock.instant());
        referrals.flush();
        events.fire(new ReferralEvent.Accepted(referral));
        return new AcceptedReferral(referral, begun.raised());
    }

    private UUID patient(Referral referral, Acceptance acceptance) {
        UUID known = acceptance.patientId();
        if (known != null && patients.findByIdOptional(known).isEmpty()) {
            throw new RuleBroken("unknown-reference", "There is no such patient.")
                    .violation("patientId", "refers to nothing");
        }
        referral.requireReceived();
        return known == null ? register(referral, acceptance.acknowledgesDuplicates()) : known;
    }

    private UUID register(Referral referral, boolean acknowledgeDuplicates) {
        SentPatient sent = referral.sentPatient();
        if (sent == null) {
            throw new IllegalStateException("a referral that waits for an answer has a patient");
        }
        return registering.register(sent.patient(), acknowledgeDuplicates).id();
    }

    /** What the patient said in the clinic since the referral came in is later than what the partner tells of him. */
    private void keepConsent(Referral referral, UUID patientId) {
        if (!consents.decidedSince(
                patientId, Purpose.SHARE_WITH_REFERRER, referral.partnerId(), referral.recordedAt())) {
            consenting.record(patientId, referral.consent().about(referral.partnerId()), DecisionOrigin.PARTNER);
        }
    }

    private Screened begin(Referral referral, UUID patientId, Acceptance acceptance) {
        Proposal proposal = new Proposal(referral.id(), referral.condition(), referral.region(), referral.side());
        Episode proposed = proposing.propose(patientId, proposal);
        return acceptance.episode() == null
                ? new Screened(proposed, List.of(), List.of())
                : opening.open(proposed, acceptance.episode());
    }
}
