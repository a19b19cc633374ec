package clinic.kinezioteka.assessments.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days on which a patient must not be counted, as far as his decisions tell today. */
public record ExcludedDays(List<Days> spans) {

    /** Of somebody who decided nothing. */
    public static final ExcludedDays NONE = new ExcludedDays(List.of());

    /** A span of days; null where it has no beginning or no end. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

        private String asRange() {
            return "[" + text(from) + "," + text(until) + ")";
        }

        private static String text(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }
    }

    /** On each day the last decision counts that has begun by then. */
    static ExcludedDays of(List<StatisticsConsent> decisions) {
        List<StatisticsConsent> inOrder = decisions.stream()
                .sorted(Comparator.comparing(StatisticsConsent::decidedAt))
                .toList();
        TreeSet<LocalDate> turns =
                inOrder.stream().flatMap(StatisticsConsent::turns).collect(Collectors.toCollection(TreeSet::new));
        List<@Nullable LocalDate> begins = new ArrayList<>();
        begins.add(null);
        begins.addAll(turns);
        return new ExcludedDays(begins.stream()
                .filter(begin -> isExcluded(inOrder, begin == null ? LocalDate.MIN : begin))
                .map(begin ->
                        new Days(begin, begin == null ? turns.isEmpty() ? null : turns.first() : turns.higher(begin)))
                .toList());
    }

    private static boolean isExcluded(List<StatisticsConsent> inOrder, LocalDate day) {
        Optional<StatisticsConsent> last =
                inOrder.stream().filter(decision -> decision.hasBegun(day)).reduce((before, after) -> after);
        return last.filter(decision -> decision.excludes(day)).isPresent();
    }

    /** As PostgreSQL reads a {@code datemultirange}. */
    public String asRanges() {
        return spans.stream().map(Days::asRange).collect(Collectors.joining(",", "{", "}"));
    }
}
