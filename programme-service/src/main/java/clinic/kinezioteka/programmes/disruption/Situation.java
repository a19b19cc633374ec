package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that a search for other places has to know.
 *
 * @param around the clinic; what cannot be had is away in it, and the visits that may move take nothing; of no patient
 * @param books one for each patient of these visits
 * @param first the first day that is looked at
 * @param last the last day that is looked at
 */
public record Situation(
        Surroundings around,
        List<PatientBook> books,
        List<Movable> visits,
        LocalDate first,
        LocalDate last,
        SchedulingSettings settings) {
    public Situation {
        books = List.copyOf(books);
        visits = List.copyOf(visits);
    }

    PatientBook bookOf(UUID patientId) {
        return books.stream()
                .filter(book -> book.patientId().equals(patientId))
                .findFirst()
                .orElseThrow();
    }

    List<Movable> thoseWhoHaveTo() {
        return visits.stream().filter(Movable::hasTo).toList();
    }
}
