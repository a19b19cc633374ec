package clinic.kinezioteka.assessments.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One dermatome and side beside what touch and pin, each for itself, were when first and when last examined there. */
record SensationCourse(Sensation now, @Nullable Sensation baseline, @Nullable Sensation last) {

    static SensationCourse of(Sensation now, Course course) {
        List<Sensation> before = course.byStaff(Neuro.class, any -> true).stream()
                .flatMap(one -> one.measurement().at(now.place()).stream())
                .toList();
        return new SensationCourse(
                now,
                before.stream().reduce(Sensation::completedBy).orElse(null),
                before.stream()
                        .reduce((earlier, later) -> later.completedBy(earlier))
                        .orElse(null));
    }

    boolean isComparable() {
        return baseline != null && now.sharesWith(baseline);
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
