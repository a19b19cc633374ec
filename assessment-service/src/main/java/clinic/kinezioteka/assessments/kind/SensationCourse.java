package clinic.kinezioteka.assessments.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One dermatome and side beside what it was at baseline and at the last examination. */
record SensationCourse(Sensation now, @Nullable Sensation baseline, @Nullable Sensation last) {

    static SensationCourse of(Sensation now, Course course) {
        List<Sensation> before = course.byStaff(Neuro.class, any -> true).stream()
                .flatMap(one -> one.measurement().at(now.place()).stream())
                .toList();
        return before.isEmpty()
                ? new SensationCourse(now, null, null)
                : new SensationCourse(now, before.get(0), before.get(before.size() - 1));
    }

    boolean hasDropped() {
        return now.isBelow(baseline) || now.isBelow(last);
    }

    boolean isSaddleAltered() {
        return now.concernsSaddle() && now.lowest() < Sensation.NORMAL;
    }

    boolean isUnknownOrWorse(Course course) {
        return !course.known().contains(now.series()) || now.isBelow(last);
    }

    boolean isNewDeficit(Course course) {
        return now.concernsSaddle()
                ? isSaddleAltered() && isUnknownOrWorse(course)
                : hasDropped() && isUnknownOrWorse(course);
    }
}
