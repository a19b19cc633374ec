package clinic.kinezioteka.programmes.offer;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.Transient;
import clinic.kinezioteka.defaults.tenancy.EachClinic;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntries;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Works through the waiting lists clinic by clinic: lets offers expire, and offers what is free, each in a transaction of its own. */
@ApplicationScoped
public class OfferSlots {
    private static final Logger LOG = Logger.getLogger(OfferSlots.class);

    private final EachClinic eachClinic;
    private final Clinics clinics;
    private final Offers offers;
    private final WaitlistEntries entries;
    private final EndOffer ending;
    private final MakeOffer making;
    private final OfferSettings settings;
    private final Tenant tenant;
    private final Clock clock;

    OfferSlots(
            EachClinic eachClinic,
            Clinics clinics,
            Offers offers,
            WaitlistEntries entries,
            EndOffer ending,
            MakeOffer making,
            OfferSettings settings,
            Tenant tenant,
            Clock clock) {
        this.eachClinic = eachClinic;
        this.clinics = clinics;
        this.offers = offers;
        this.entries = entries;
        this.ending = ending;
        this.making = making;
        this.settings = settings;
        this.tenant = tenant;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (!settings.asksFrom().isBefore(settings.asksUntil())) {
            throw new IllegalStateException("kinezioteka.waitlist.asks-from must be before asks-until");
        }
    }

    @Scheduled(every = "{kinezioteka.waitlist.offer-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void offer() {
        eachClinic.act("the waiting list", this::workThrough);
    }

    /** The same in one clinic, without waiting for its turn. */
    @ActivateRequestContext
    public void offerIn(UUID clinicId) {
        tenant.actFor(clinicId);
        workThrough();
    }

    private void workThrough() {
        Work work = inTransaction(this::work);
        work.overdue().forEach(offer -> QuarkusTransaction.requiringNew().run(() -> ending.expire(offer)));
        if (work.asks()) {
            offerToAll();
        }
    }

    /**
     * What there is to do in a clinic; in most of them nothing.
     *
     * @param overdue offers that nobody answered in time
     * @param asks whether people wait, and may be asked at this hour
     */
    private record Work(List<UUID> overdue, boolean asks) {}

    private Work work() {
        List<UUID> overdue = offers.overdue(clock.instant());
        boolean somebody = !overdue.isEmpty() || entries.isAnybodyWaiting();
        return new Work(overdue, somebody && settings.asksAt(LocalTime.ofInstant(clock.instant(), clinics.zone())));
    }

    private void offerToAll() {
        QuarkusTransaction.requiringNew().run(making::begin);
        Optional<UUID> next = inTransaction(making::next);
        while (next.isPresent()) {
            offerTo(next.get());
            next = inTransaction(making::next);
        }
    }

    /** Where somebody else was faster, or the visit cannot be booked now, it is looked again later. */
    private void offerTo(UUID entryId) {
        try {
            QuarkusTransaction.requiringNew().run(() -> making.offer(entryId));
        } catch (Failure refused) {
            LOG.infof("nothing could be offered to entry %s now: %s", entryId, refused.type());
            lookAgain(entryId);
        } catch (RuntimeException failed) {
            if (Transient.isWorthAnotherTry(failed)) {
                LOG.infof("nothing could be offered to entry %s now: others were faster", entryId);
            } else {
                LOG.errorf(failed, "nothing could be offered to entry %s", entryId);
            }
            lookAgain(entryId);
        }
    }

    private void lookAgain(UUID entryId) {
        QuarkusTransaction.requiringNew()
                .run(() -> entries.lookAgain(entryId, clock.instant().plus(settings.lookAgainAfter())));
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
