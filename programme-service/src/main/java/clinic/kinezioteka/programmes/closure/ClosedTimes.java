package clinic.kinezioteka.programmes.closure;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.rules.BookingRules;
import clinic.kinezioteka.programmes.rules.Holidays;
import clinic.kinezioteka.programmes.rules.RuleBooks;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** When the clinic at work is closed, and when its resources are away. */
@ApplicationScoped
public class ClosedTimes {

    private final Closures closures;
    private final RuleBooks rules;
    private final Holidays holidays;
    private final Clinics clinics;
    private final Tenant tenant;

    ClosedTimes(Closures closures, RuleBooks rules, Holidays holidays, Clinics clinics, Tenant tenant) {
        this.closures = closures;
        this.rules = rules;
        this.holidays = holidays;
        this.clinics = clinics;
        this.tenant = tenant;
    }

    /** When resources are away between two instants; one that never is has no entry. */
    public Map<UUID, Busy> of(Collection<UUID> resources, Instant from, Instant to) {
        return closures.between(resources, from, to).stream()
                .collect(Collectors.groupingBy(
                        Closure::resourceId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Closure::span, Collectors.toList()), Busy::at)));
    }

    /** When the clinic as a whole is closed from a date to a date, both included: public holidays and closures. */
    public ClosedClinic clinic(LocalDate from, LocalDate to) {
        ZoneId zone = clinics.zone();
        BookingRules inForce = rules.inForce();
        List<Closure> closed = closures.between(
                List.of(tenant.clinicId()),
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
        Set<LocalDate> days = new HashSet<>(holidays(inForce, from, to));
        List<Span> times =
                new ArrayList<>(days.stream().map(day -> wholeDay(day, zone)).toList());
        closed.forEach(closure -> {
            times.add(closure.span());
            closure.period().wholeDays().forEach(days::add);
        });
        return new ClosedClinic(Busy.at(times), new WorkingDays(inForce.workingDays(), days));
    }

    private Set<LocalDate> holidays(BookingRules inForce, LocalDate from, LocalDate to) {
        String country = inForce.holidayCalendar();
        return country == null ? Set.of() : holidays.between(country, from, to);
    }

    private static Span wholeDay(LocalDate day, ZoneId zone) {
        return new Span(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** @param times public holidays and closures; the dates among them that are closed as a whole are no working days */
    public record ClosedClinic(Busy times, WorkingDays workingDays) {}
}
