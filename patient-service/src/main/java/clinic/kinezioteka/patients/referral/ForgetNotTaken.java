package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.defaults.idempotency.ForgetAnswers;
import clinic.kinezioteka.defaults.tenancy.EachClinic;
import clinic.kinezioteka.patients.patient.PatientDetails;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.List;

/** Forgets whom a clinic did not take: a while after the answer, since until then either side may ask what it was about. */
@ApplicationScoped
class ForgetNotTaken {
    private final EachClinic clinics;
    private final Referrals referrals;
    private final ForgetAnswers answers;
    private final ReferralTimes times;
    private final Clock clock;

    ForgetNotTaken(EachClinic clinics, Referrals referrals, ForgetAnswers answers, ReferralTimes times, Clock clock) {
        this.clinics = clinics;
        this.referrals = referrals;
        this.answers = answers;
        this.times = times;
        this.clock = clock;
    }

    @Scheduled(
            every = "${kinezioteka.referrals.not-taken.check-every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        clinics.act("the forgetting of referrals", () -> QuarkusTransaction.requiringNew()
                .run(() -> forget(referrals.notTaken(clock.instant().minus(times.keptFor())))));
    }

    /** Also earlier, when the clinic knows him as a patient who is erased. */
    void forget(PatientDetails erased) {
        forget(referrals.notTaken(clock.instant()).stream()
                .filter(referral -> referral.isAbout(erased))
                .toList());
    }

    private void forget(List<Referral> referrals) {
        for (Referral referral : referrals) {
            answers.forget(referral.id());
            referral.forget(clock.instant());
        }
    }
}
