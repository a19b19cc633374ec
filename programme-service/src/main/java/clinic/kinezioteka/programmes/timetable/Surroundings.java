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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * A practitioner.
     *
     * @param skills technique families; none named means all
     * @param languages that are known to be spoken, ISO 639-1
     */
    public record Person(UUID id, WeeklyHours hours, Set<String> skills, Set<String> languages, Calendar calendar) {
        public Person(UUID id, WeeklyHours hours, Set<String> skills, Calendar calendar) {
            this(id, hours, skills, Set.of(), calendar);
        }

        Person without(Span during) {
            return new Person(id, hours, skills, languages, calendar.without(during));
        }

        Person with(Map<UUID, List<Span>> visits) {
            return new Person(id, hours, skills, languages, calendar.and(visits.getOrDefault(id, List.of())));
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

    /**
     * A device unit.
     *
     * @param roomId where it stands; null for one that is taken to any room
     */
    public record Unit(UUID id, DeviceKind kind, @Nullable UUID roomId, Calendar calendar) {
        /** One that is taken to any room. */
        public Unit(UUID id, DeviceKind kind, Calendar calendar) {
            this(id, kind, null, calendar);
        }

        public boolean canBeIn(UUID room) {
            return roomId == null || roomId.equals(room);
        }

        Unit without(Span during) {
            return new Unit(id, kind, roomId, calendar.without(during));
        }

        Unit with(Map<UUID, List<Span>> visits) {
            return new Unit(id, kind, roomId, calendar.and(visits.getOrDefault(id, List.of())));
        }
    }

    /** Units of a kind. */
    public Stream<Unit> units(DeviceKind kind) {
        return devices.stream().filter(unit -> unit.kind() == kind);
    }

    /** Whether a practitioner is known to speak one of some languages. */
    public boolean speaks(UUID practitionerId, Set<String> languages) {
        return Stream.of(doctors, therapists)
                .flatMap(List::stream)
                .filter(person -> person.id().equals(practitionerId))
                .anyMatch(person -> person.languages().stream().anyMatch(languages::contains));
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
