package clinic.kinezioteka.programmes.rules;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The booking rules of the clinic at work. */
@ApplicationScoped
public class RuleBooks implements PanacheRepositoryBase<RuleBook, UUID> {

    private final SchedulingSettings settings;
    private final Holidays holidays;
    private final Bookings bookings;
    private final Tenant tenant;
    private final Clock clock;

    RuleBooks(SchedulingSettings settings, Holidays holidays, Bookings bookings, Tenant tenant, Clock clock) {
        this.settings = settings;
        this.holidays = holidays;
        this.bookings = bookings;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** What holds in the clinic now: its own rules over those of the network. */
    public BookingRules inForce() {
        RuleBook own = findById(tenant.clinicId());
        BookingRules network = BookingRules.of(settings);
        return own == null ? network : own.rules().over(network);
    }

    /** The version of the rules in force; 0 until the clinic sets some itself. */
    public long version() {
        RuleBook own = findById(tenant.clinicId());
        return own == null ? 0 : own.version();
    }

    /** Makes others who change the rules wait, so that the version that is read stands. */
    public void lock() {
        bookings.lock(List.of(tenant.clinicId()));
    }

    /** Replaces what the clinic set itself; bookings that stand are not touched. Fails with 422 for what cannot be. */
    public void replace(OwnRules rules) {
        Soundness.require(rules, holidays);
        RuleBook own = findByIdOptional(tenant.clinicId()).orElseGet(this::empty);
        own.replace(rules, clock.instant());
        flush();
    }

    private RuleBook empty() {
        RuleBook book = new RuleBook(tenant.clinicId(), clock.instant());
        persistAndFlush(book);
        return book;
    }
}
