package clinic.kinezioteka.programmes.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VTimeZone;

/** The zones that a feed names, each explained for the time of its visits. */
final class FeedZones {

    private FeedZones() {}

    /** Those of the visits; where there are none, the clinic's as it is from then on, since a calendar may not be empty. */
    static List<VTimeZone> of(List<FeedVisit> visits, ZoneId ofClinic, Instant since) {
        if (visits.isEmpty()) {
            return List.of(new ZoneExplained(ofClinic, since, since).component());
        }
        Map<String, List<FeedVisit>> byZone = visits.stream()
                .collect(Collectors.groupingBy(
                        visit -> visit.start().getZone().getId(), TreeMap::new, Collectors.toList()));
        return byZone.entrySet().stream()
                .map(zone -> explained(ZoneId.of(zone.getKey()), zone.getValue()))
                .toList();
    }

    private static VTimeZone explained(ZoneId zone, List<FeedVisit> visits) {
        Instant first = visits.stream()
                .map(visit -> visit.start().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = visits.stream()
                .map(visit -> visit.end().toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new ZoneExplained(zone, first, last).component();
    }
}
