package clinic.kinezioteka.programmes.feed;

import clinic.kinezioteka.programmes.calendar.CalendarOwner;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.resource.Practitioner;
import clinic.kinezioteka.programmes.resource.Practitioners;
import clinic.kinezioteka.programmes.resource.Room;
import clinic.kinezioteka.programmes.resource.Rooms;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of visits what their kind and where they are, to a patient also with whom; never who comes or why. */
@ApplicationScoped
class FeedWriting {

    private final Clinics clinics;
    private final Practitioners practitioners;
    private final Rooms rooms;
    private final VisitWords words;

    FeedWriting(Clinics clinics, Practitioners practitioners, Rooms rooms, VisitWords words) {
        this.clinics = clinics;
        this.practitioners = practitioners;
        this.rooms = rooms;
        this.words = words;
    }

    List<FeedVisit> written(List<Visit> visits, CalendarOwner reader) {
        Locale language = clinics.speech().language();
        Map<UUID, String> places = rooms.list("id in ?1", used(visits, Appointment::roomId)).stream()
                .collect(Collectors.toMap(Room::id, Room::name));
        Map<UUID, String> names = reader.patientId() == null
                ? Map.of()
                : practitioners.list("id in ?1", used(visits, Appointment::practitionerId)).stream()
                        .collect(Collectors.toMap(Practitioner::id, Practitioner::displayName));
        return visits.stream()
                .map(visit -> {
                    Appointment agreed = visit.appointment().orElseThrow();
                    String kind = words.of(visit.kind(), language);
                    String name = names.get(agreed.practitionerId());
                    String place = places.getOrDefault(agreed.roomId(), "");
                    return FeedVisit.of(visit, name == null ? kind : kind + ", " + name, place);
                })
                .toList();
    }

    private static List<UUID> used(List<Visit> visits, Function<Appointment, UUID> what) {
        return visits.stream()
                .flatMap(visit -> visit.appointment().stream())
                .map(what)
                .distinct()
                .toList();
    }
}
