package clinic.kinezioteka.programmes.timetable;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.resource.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a series has to fit into: the clinic's times, its people, rooms and devices with theirs, and the patient's own calendar.
 *
 * @param sessionDays days on which the patient has sessions outside the chain that is placed
 */
public record Surroundings(
        ClinicTimes clinic,
        List<Person> doctors,
        List<Person> therapists,
        List<Space> rooms,
        List<Unit> devices,
        Busy patient,
        Set<LocalDate> sessionDays) {

    /** @param skills technique families; none named means all */
    public record Person(UUID id, WeeklyHours hours, Set<String> skills, Calendar calendar) {

        Person without(Span during) {
            return new Person(id, hours, skills, calendar.without(during));
        }

        Person with(Map<UUID, List<Span>> visits) {
            return new Person(id, hours, skills, calendar.and(visits.getOrDefault(id, List.of())));
        }

        public boolean masters(Need need) {
            return skills.isEmpty() || skills.containsAll(need.techniques());
        }
    }

    /**
     * A room.
     *
     * @param fitFor kinds of visit; none named means all
     * @param techniques technique families that it is fit for; none named means all
     */
    public record Space(UUID id, Set<VisitKind> fitFor, Set<String> techniques, Calendar calendar) {

        Space without(Span during) {
            return new Space(id, fitFor, techniques, calendar.without(during));
        }

        Space with(Map<UUID, List<Span>> visits) {
            return new Space(id, fitFor, techniques, calendar.and(visits.getOrDefault(id, List.of())));
        }

        public boolean fits(Need need) {
            return (fitFor.isEmpty() || fitFor.contains(need.kind()))
                    && (techniques.isEmpty() || techniques.containsAll(need.techniques()));
        }
    }

    public record Unit(UUID id, DeviceKind kind, Calendar calendar) {

        Unit without(Span during) {
            return new Unit(id, kind, calendar.without(during));
        }

        Unit with(Map<UUID, List<Span>> visits) {
            return new Unit(id, kind, calendar.and(visits.getOrDefault(id, List.of())));
        }
    }

    /** The same, with some of the people, rooms and devices taken by further visits. */
    public Surroundings with(Map<UUID, List<Span>> visits) {
        return new Surroundings(
                clinic,
                doctors.stream().map(one -> one.with(visits)).toList(),
                therapists.stream().map(one -> one.with(visits)).toList(),
                rooms.stream().map(one -> one.with(visits)).toList(),
                devices.stream().map(one -> one.with(visits)).toList(),
                patient,
                sessionDays);
    }

    /** The same, while one of the people, rooms or devices cannot be had. */
    public Surroundings without(UUID resource, Span during) {
        return new Surroundings(
                clinic,
                doctors.stream()
                        .map(one -> one.id().equals(resource) ? one.without(during) : one)
                        .toList(),
                therapists.stream()
                        .map(one -> one.id().equals(resource) ? one.without(during) : one)
                        .toList(),
                rooms.stream()
                        .map(one -> one.id().equals(resource) ? one.without(during) : one)
                        .toList(),
                devices.stream()
                        .map(one -> one.id().equals(resource) ? one.without(during) : one)
                        .toList(),
                patient,
                sessionDays);
    }

    /** The same clinic around a patient, with the days of his sessions outside the chain. */
    public Surroundings of(Busy patient, Set<LocalDate> sessionDays) {
        return new Surroundings(clinic, doctors, therapists, rooms, devices, patient, sessionDays);
    }

    public ZoneId zone() {
        return clinic.zone();
    }

    public WorkingDays workingDays() {
        return clinic.workingDays();
    }

    public Instant notBefore() {
        return clinic.notBefore();
    }

    /** Those who take visits of a kind. */
    public List<Person> peopleFor(VisitKind kind) {
        return kind.isDoctors() ? doctors : therapists;
    }

    /** Those of them who master what the visit needs. */
    public List<Person> peopleFor(Need need) {
        return peopleFor(need.kind()).stream()
                .filter(person -> person.masters(need))
                .toList();
    }
}
