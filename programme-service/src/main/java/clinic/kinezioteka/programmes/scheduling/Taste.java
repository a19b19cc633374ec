package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one visit likes on a day.
 *
 * @param person the one practitioner wanted; null leaves it to the wishes
 */
record Taste(Wishes wishes, VisitKind kind, ZoneId zone, @Nullable UUID person) {

    Taste of(UUID practitionerId) {
        return new Taste(wishes, kind, zone, practitionerId);
    }

    boolean likesHours(Span span) {
        return wishes.likesHours(
                span.start().atZone(zone).toLocalTime(), span.end().atZone(zone).toLocalTime());
    }

    boolean likesPerson(UUID practitionerId) {
        return person == null ? wishes.likesPerson(kind, practitionerId) : person.equals(practitionerId);
    }
}
