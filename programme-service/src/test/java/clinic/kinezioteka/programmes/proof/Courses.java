package clinic.kinezioteka.programmes.proof;

import static clinic.kinezioteka.programmes.Given.as;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.programmes.proof.Promises.Window;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Two programmes of one patient, one of another, and one of a third that is entered from paper: two small modules each. */
final class Courses {

    static final int ON_PAPER = Wish.COURSES - 1;
    static final List<Window> WINDOWS = List.of(new Window(5, 14), new Window(3, 12));

    private Courses() {}

    static List<Given.Course> begin(Practice practice) {
        List<Given.Course> drafts = practice.drafts(Wish.COURSES - 1);
        Given.Course first = drafts.get(0);
        List<Given.Course> courses = List.of(first, secondOf(first, practice), drafts.get(1), drafts.get(2));
        courses.forEach(course -> {
            for (int module = 1; module <= WINDOWS.size(); module++) {
                Window window = WINDOWS.get(module - 1);
                practice.plan(course, module, 1, window.min(), window.max());
            }
            practice.activate(course);
        });
        return courses;
    }

    private static Given.Course secondOf(Given.Course first, Practice practice) {
        UUID episodeId = Given.id();
        Given.Course other =
                new Given.Course(first.clinicId(), first.patientId(), episodeId, episodeId, first.region());
        Given.announce(other, "episode.opened", 1, Map.of("startedOn", "2025-01-01"));
        String programmeId = await().until(
                        () -> as(practice.doctor())
                                .queryParam("episodeId", episodeId)
                                .get("/api/v1/programmes")
                                .path("items[0].id"),
                        Objects::nonNull);
        return new Given.Course(
                first.clinicId(), first.patientId(), episodeId, UUID.fromString(programmeId), first.region());
    }
}
