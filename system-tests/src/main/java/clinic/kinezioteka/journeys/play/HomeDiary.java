package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.User;
import clinic.kinezioteka.journeys.play.CaseFile.HomeExercise;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Exercise at home, entered day by day up to a visit. */
final class HomeDiary {

    private final User therapist;
    private final String path;
    private final List<HomeExercise> exercises;
    private final Course course;
    private final Set<String> entered;

    HomeDiary(User therapist, String programmeId, List<HomeExercise> exercises, Course course) {
        this.therapist = therapist;
        this.path = "/api/v1/programmes/" + programmeId + "/home-exercise";
        this.exercises = exercises;
        this.course = course;
        this.entered = therapist.all(path).stream()
                .map(entry ->
                        entry.path("date").asText() + entry.path("exercise").asText())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Enters the days before the date that are not entered yet. */
    void enterUntil(LocalDate date) {
        for (HomeExercise exercise : exercises) {
            LocalDate end = course.on(exercise.toWeek());
            course.on(exercise.fromWeek())
                    .datesUntil(end.isBefore(date) ? end : laterOf(date, course.on(exercise.fromWeek())))
                    .forEach(day -> enter(day, exercise));
        }
    }

    private void enter(LocalDate day, HomeExercise exercise) {
        ObjectNode entry = exercise.entry();
        if (entered.add(day + entry.path("exercise").asText())) {
            therapist.post(path, entry.put("date", day.toString()));
        }
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
