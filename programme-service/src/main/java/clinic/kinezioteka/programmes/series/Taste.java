package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings.Person;
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

    /** The one who is wanted, or else whoever is wished and speaks as is wished. */
    public boolean likes(Person one) {
        return person == null
                ? wishes.likesPerson(kind, one.id()) && wishes.likesSpeech(one.languages())
                : person.equals(one.id());
    }
}
