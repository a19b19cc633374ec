package clinic.kinezioteka.programmes.resource;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a practitioner works, in local time of the clinic: weeks by date range, none overlapping another. */
public record WeeklyHours(List<Week> weeks) {

    public WeeklyHours {
        weeks = List.copyOf(weeks);
    }

    public static WeeklyHours none() {
        return new WeeklyHours(List.of());
    }

    /** The same hours every week. */
    public static WeeklyHours always(List<Hours> hours) {
        return new WeeklyHours(List.of(new Week(LocalDate.MIN, null, hours)));
    }

    /** The hours of one date in the order of the day; empty when the practitioner does not work. */
    public List<Hours> on(LocalDate date) {
        return weeks.stream()
                .filter(week -> week.covers(date))
                .flatMap(week -> week.hours().stream())
                .filter(hours -> hours.day() == date.getDayOfWeek())
                .sorted((a, b) -> a.from().compareTo(b.from()))
                .toList();
    }

    /** What is wrong with these hours, by field: ends before starts, and overlaps. */
    public Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        for (int index = 0; index < weeks.size(); index++) {
            Week week = weeks.get(index);
            if (week.to() != null && week.to().isBefore(week.from())) {
                faults.put("weeks[" + index + "].to", "must not be before from");
            }
            if (weeks.subList(0, index).stream().anyMatch(week::overlaps)) {
                faults.put("weeks[" + index + "].from", "overlaps another week");
            }
            week.faults("weeks[" + index + "].", faults);
        }
        return faults;
    }

    /** One week that repeats from a date to a date, both included; without an end it goes on. */
    @Schema(name = "Week", description = "A week that repeats from a date to a date.")
    public record Week(
            @Schema(description = "First date, included.", required = true) LocalDate from,
            @Schema(description = "Last date, included; null = it goes on.", required = true, nullable = true) @Nullable
                    LocalDate to,
            @Schema(description = "Hours of its days.", required = true) List<Hours> hours) {

        public Week {
            hours = List.copyOf(hours);
        }

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }

        void faults(String path, Map<String, String> faults) {
            for (int index = 0; index < hours.size(); index++) {
                Hours one = hours.get(index);
                if (!one.to().isAfter(one.from())) {
                    faults.put(path + "hours[" + index + "].to", "must be after from");
                } else if (hours.subList(0, index).stream().anyMatch(one::overlaps)) {
                    faults.put(path + "hours[" + index + "].from", "overlaps other hours of that day");
                }
            }
        }

        boolean overlaps(Week other) {
            return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
        }
    }

    /** Hours of one day of the week, from included, to excluded. */
    @Schema(name = "Hours", description = "Hours of one day of the week, in local time of the clinic.")
    public record Hours(
            @Schema(description = "Day of the week.", required = true) @NotNull DayOfWeek day,
            @Schema(description = "Start.", required = true, type = SchemaType.STRING, examples = "08:00:00") @NotNull
                    LocalTime from,
            @Schema(description = "End, excluded.", required = true, type = SchemaType.STRING, examples = "18:00:00")
                    @NotNull
                    LocalTime to) {

        boolean overlaps(Hours other) {
            return day == other.day && from.isBefore(other.to) && other.from.isBefore(to);
        }
    }
}
