package clinic.kinezioteka.assessments.export;

import clinic.kinezioteka.assessments.assessment.MeasuredPeriod;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which measurements are exported.
 *
 * @param kinds only of these; all when empty
 */
public record ExportQuestion(MeasuredPeriod measured, List<Kind> kinds) {

    public ExportQuestion {
        if (measured.isEmpty()) {
            throw new RuleBroken("validation", "The period is empty.").violation("to", "must be after from");
        }
        kinds = kinds.stream().distinct().sorted().toList();
    }

    /** By which its cursors are known, in every process of the service. */
    String text() {
        return text(measured.from()) + "/" + text(measured.to()) + "/"
                + kinds.stream().map(Kind::name).toList();
    }

    private static String text(@Nullable Object bound) {
        return bound == null ? "" : bound.toString();
    }
}
