package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.timetable.Span;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one visit likes on a day.
 *
 * @param person the one practitioner wanted; null leaves it to the wishes
 */
public record Taste(Wishes wishes, VisitKind kind, ZoneId zone, @Nullable UUID person) {

    public Taste of(UUID practitionerId) {
        return new Taste(wishes, kind, zone, practitionerId);
    }

    public boolean likesHours(Span span) {
        return wishes.likesHours(
                span.start().atZone(zone).toLocalTime(), span.end().atZone(zone).toLocalTime());
    }

    public boolean likesPerson(UUID practitionerId) {
        return person == null ? wishes.likesPerson(kind, practitionerId) : person.equals(practitionerId);
    }
}
