package clinic.kinezioteka.programmes.offer;

import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.rules.RuleBooks;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.slot.FindSlots;
import clinic.kinezioteka.programmes.slot.Range;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be offered to one who waits: what the slot search finds, his wishes allow, and he has not left before. */
@ApplicationScoped
class SuitableSlots {

    private final FindSlots slots;
    private final Offers offers;
    private final RuleBooks rules;
    private final Clinics clinics;
    private final OfferSettings settings;
    private final Clock clock;

    SuitableSlots(
            FindSlots slots, Offers offers, RuleBooks rules, Clinics clinics, OfferSettings settings, Clock clock) {
        this.slots = slots;
        this.offers = offers;
        this.rules = rules;
        this.clinics = clinics;
        this.settings = settings;
        this.clock = clock;
    }

    /** The earliest; empty where there is none, or the visit cannot be booked now. */
    Optional<Placement> first(WaitlistEntry entry, Visit visit) {
        if (visit.status() != VisitStatus.PLANNED && visit.status() != VisitStatus.BOOKED) {
            return Optional.empty();
        }
        ZoneId zone = clinics.zone();
        Set<Instant> missed = offers.missedBy(entry.id());
        Predicate<Placement> wanted = slot -> isOverBefore(visit, slot)
                && entry.wishes().allow(slot, zone)
                && !missed.contains(slot.span().start());
        return range(entry, visit, zone)
                .flatMap(range -> slots.free(visit, range, null, entry.wishes().asWishes(), wanted)
                        .findFirst());
    }

    /** Who has a time already waits for one that does not touch it. */
    private static boolean isOverBefore(Visit visit, Placement slot) {
        return visit.status() != VisitStatus.BOOKED
                || visit.appointment()
                        .filter(booked -> booked.startsAt().isBefore(slot.span().end()))
                        .isEmpty();
    }

    /** From when he can still answer and come; of a booked visit only what lies before its time. */
    private Optional<Range> range(WaitlistEntry entry, Visit visit, ZoneId zone) {
        Instant now = clock.instant();
        Instant earliest = now.plus(rules.inForce().minimumNotice()).plus(settings.lead());
        Instant first = latest(Stream.concat(Stream.of(earliest), startOf(entry.from(), zone).stream()));
        Optional<Instant> booked = visit.status() == VisitStatus.BOOKED
                ? visit.appointment().map(Appointment::startsAt)
                : Optional.empty();
        Instant last = Stream.of(
                        Optional.of(first.plus(Duration.ofDays(settings.searchDays()))),
                        startOf(entry.to(), zone),
                        booked)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return last.isAfter(first) ? Optional.of(new Range(new Span(first, last), zone)) : Optional.empty();
    }

    private static Instant latest(Stream<Instant> instants) {
        return instants.max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Optional<Instant> startOf(@Nullable LocalDate day, ZoneId zone) {
        return Optional.ofNullable(day).map(date -> date.atStartOfDay(zone).toInstant());
    }
}
