package clinic.kinezioteka.assessments.export;

import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.failure.Unreadable;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which measurements are exported.
 *
 * @param from measured at this instant or later; null from the beginning
 * @param to measured before this instant; null to the end
 * @param kinds only of these; all when empty
 */
public record ExportQuestion(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to, List<Kind> kinds) {

    /** The database holds years of four digits. */
    public ExportQuestion {
        requireYear("from", from);
        requireYear("to", to);
        if (from != null && to != null && !to.toInstant().isAfter(from.toInstant())) {
            throw new RuleBroken("validation", "The period is empty.").violation("to", "must be after from");
        }
        kinds = kinds.stream().distinct().sorted().toList();
    }

    /** By which its cursors are known, in every process of the service. */
    String text() {
        return (from == null ? "" : from.toInstant())
                + "/"
                + (to == null ? "" : to.toInstant())
                + "/"
                + kinds.stream().map(Kind::name).toList();
    }

    private static void requireYear(String name, @Nullable OffsetDateTime time) {
        if (time != null && (time.getYear() < 1 || time.getYear() > 9999)) {
            throw Unreadable.parameter(name, "must lie in the years 1 to 9999");
        }
    }
}
