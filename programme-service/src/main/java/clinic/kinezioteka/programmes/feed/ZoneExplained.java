package clinic.kinezioteka.programmes.feed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clock of a zone during a time, as a VTIMEZONE. It says what the platform's own rules say, by which visits are booked:
 * as yearly rules where the clock changes by the same ones each year, else change by change.
 */
record ZoneExplained(ZoneId zone, Instant first, Instant last) {

    /** So many years tell the last Sunday of a month from its fourth. */
    private static final int YEARS_LOOKED_AT = 8;

    VTimeZone component() {
        ZoneRules rules = zone.getRules();
        VTimeZone component = new VTimeZone();
        component.add(new TzId(zone.getId()));
        if (changes(last).isEmpty()) {
            ZoneOffset always = rules.getOffset(first);
            component.add(observed(new Standard(), LocalDateTime.of(1970, Month.JANUARY, 1, 0, 0), always, always));
        } else {
            observances(rules).forEach(component::add);
        }
        return component;
    }

    private List<Observance> observances(ZoneRules rules) {
        Map<Boolean, List<ZoneOffsetTransition>> byKind =
                changes(first.plus(YEARS_LOOKED_AT * 366L, ChronoUnit.DAYS)).stream()
                        .collect(Collectors.partitioningBy(change -> rules.isDaylightSavings(change.getInstant())));
        boolean yearly = byKind.values().stream().allMatch(Yearly::describes);
        List<Observance> observances = new ArrayList<>();
        byKind.forEach((daylight, ofKind) -> ofKind.stream()
                .filter(change -> change.getInstant().isBefore(last))
                .limit(yearly ? 1 : Long.MAX_VALUE)
                .forEach(change -> observances.add(observance(daylight, change, ofKind, yearly))));
        return observances;
    }

    private static Observance observance(
            boolean daylight, ZoneOffsetTransition change, List<ZoneOffsetTransition> ofKind, boolean yearly) {
        Observance observance = observed(
                daylight ? new Daylight() : new Standard(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
        if (yearly) {
            observance.add(new RRule<LocalDateTime>(Yearly.rule(ofKind)));
        }
        return observance;
    }

    private static Observance observed(
            Observance observance, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }

    /** The changes from a year before the first visit on, that each kind of change is among them. */
    private List<ZoneOffsetTransition> changes(Instant until) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition next = rules.nextTransition(first.minus(366, ChronoUnit.DAYS));
        while (next != null && next.getInstant().isBefore(until)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }
}
