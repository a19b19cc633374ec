package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.resource.WeeklyHours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Week;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "NewAvailability",
        description = "The weekly hours of a practitioner, replaced as a whole.",
        examples =
                """
                {"weeks": [{"from": "2026-01-01", "hours": [{"day": "MONDAY", "from": "08:00", "to": "12:00"},
                 {"day": "MONDAY", "from": "13:00", "to": "18:00"}]}]}""")
record AvailabilityRequest(
        @Schema(description = "Weeks by date range; none may overlap another.", required = true)
                @NotNull
                @Size(max = 200)
                List<@Valid @NotNull WeekRequest> weeks) {

    @Schema(name = "NewWeek", description = "A week that repeats from a date to a date.")
    record WeekRequest(
            @Schema(description = "First date, included.", required = true) @NotNull LocalDate from,
            @Schema(description = "Last date, included; absent = it goes on.", nullable = true) @Nullable LocalDate to,
            @Schema(description = "Hours of its days.", required = true) @NotNull @Size(max = 70)
                    List<@Valid @NotNull HoursRequest> hours) {}

    @Schema(name = "NewHours", description = "Hours of one day of the week.")
    record HoursRequest(
            @Schema(description = "Day of the week.", required = true) @NotNull DayOfWeek day,
            @Schema(description = "Start, local time.", required = true, examples = "08:00", type = SchemaType.STRING)
                    @NotNull
                    LocalTime from,
            @Schema(
                            description = "End, local time, excluded.",
                            required = true,
                            examples = "18:00",
                            type = SchemaType.STRING)
                    @NotNull
                    LocalTime to) {}

    /** Fails with 422 when a range ends before it starts or one overlaps another. */
    WeeklyHours hours() {
        RuleBroken broken = new RuleBroken("availability-overlaps", "Hours overlap, or end before they start.");
        WeeklyHours hours = new WeeklyHours(weeks.stream()
                .map(week -> new Week(
                        week.from,
                        week.to,
                        week.hours.stream()
                                .map(one -> new Hours(one.day, one.from, one.to))
                                .toList()))
                .toList());
        hours.faults().forEach(broken::violation);
        broken.throwIfViolated();
        return hours;
    }
}
