package clinic.kinezioteka.programmes.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Changes of a clock that come each year on the same weekday of a month, as the last Sunday of March. */
final class Yearly {

    private Yearly() {}

    /** Whether one rule describes them all. */
    static boolean describes(List<ZoneOffsetTransition> changes) {
        return !changes.isEmpty()
                && is(changes, change -> change.getDateTimeBefore().toLocalTime())
                && is(changes, change -> change.getDateTimeBefore().getMonth())
                && is(changes, change -> change.getDateTimeBefore().getDayOfWeek())
                && is(changes, ZoneOffsetTransition::getOffsetBefore)
                && is(changes, ZoneOffsetTransition::getOffsetAfter)
                && (changes.stream().allMatch(Yearly::isLast) || is(changes, Yearly::week))
                && changes.stream()
                                .map(change -> change.getDateTimeBefore().getYear())
                                .distinct()
                                .count()
                        == changes.size();
    }

    /** That rule, as RFC 5545 writes it. */
    static String rule(List<ZoneOffsetTransition> changes) {
        LocalDateTime first = changes.get(0).getDateTimeBefore();
        int week = changes.stream().allMatch(Yearly::isLast) ? -1 : week(changes.get(0));
        String day = first.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ROOT)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT);
        return "FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s".formatted(first.getMonthValue(), week, day);
    }

    private static boolean is(List<ZoneOffsetTransition> changes, Function<ZoneOffsetTransition, Object> what) {
        return changes.stream().map(what).distinct().count() == 1;
    }

    private static boolean isLast(ZoneOffsetTransition change) {
        LocalDate day = change.getDateTimeBefore().toLocalDate();
        return day.plusWeeks(1).getMonth() != day.getMonth();
    }

    private static int week(ZoneOffsetTransition change) {
        return (change.getDateTimeBefore().getDayOfMonth() - 1) / 7 + 1;
    }
}
