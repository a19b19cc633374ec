package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.resource.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a series has to fit into: the clinic's people, rooms and devices with the times they are taken, and the patient's own calendar.
 *
 * @param notBefore nothing starts before this instant: now, or {@link Instant#MIN} for what is entered retrospectively
 * @param sessionDays days on which the patient has sessions outside the chain that is placed
 */
public record Surroundings(
        ZoneId zone,
        WorkingDays workingDays,
        Instant notBefore,
        List<Person> doctors,
        List<Person> therapists,
        List<Space> rooms,
        List<Unit> devices,
        Busy patient,
        Set<LocalDate> sessionDays) {

    public record Person(UUID id, WeeklyHours hours, Busy busy) {}

    public record Space(UUID id, Set<VisitKind> fitFor, Busy busy) {

        /** A room that names no kinds is fit for all. */
        boolean fits(VisitKind kind) {
            return fitFor.isEmpty() || fitFor.contains(kind);
        }
    }

    public record Unit(UUID id, DeviceKind kind, Busy busy) {}

    List<Person> peopleFor(VisitKind kind) {
        return kind.isDoctors() ? doctors : therapists;
    }
}
