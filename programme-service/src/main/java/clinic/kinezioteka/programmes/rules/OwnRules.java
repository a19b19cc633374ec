package clinic.kinezioteka.programmes.rules;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a clinic sets itself; whatever is absent is as the network sets it. */
@Schema(name = "NewBookingRules", description = "What a clinic sets itself; absent = as the network sets it.")
public record OwnRules(
        @Schema(
                        description =
                                "Minutes of a visit by its kind, 5 to 480; kinds that are absent as in the network.",
                        nullable = true,
                        examples = "{\"SESSION\": 50}")
                @Nullable
                Map<VisitKind, @NotNull Integer> durationsMinutes,
        @Schema(description = "Minutes kept free after a visit for practitioner, room and devices.", nullable = true)
                @Min(0)
                @Max(120)
                @Nullable
                Integer bufferMinutes,
        @Schema(description = "Minutes before its start until which staff may book a visit.", nullable = true)
                @Min(0)
                @Max(20160)
                @Nullable
                Integer minimumNoticeMinutes,
        @Schema(
                        description =
                                "Hours before its start until which a patient may book, move or cancel a visit of his own.",
                        nullable = true,
                        examples = "24")
                @Min(0)
                @Max(720)
                @Nullable
                Integer patientNoticeHours,
        @Schema(description = "Days of the week that count for deadlines.", nullable = true)
                @Size(min = 1, max = 7)
                @Nullable
                Set<@NotNull DayOfWeek> workingDays,
        @Schema(
                        description =
                                "Hours within which visits lie; absent or empty = those of the practitioners alone.",
                        nullable = true)
                @Size(max = 70)
                @Nullable
                List<@Valid @NotNull Hours> openingHours,
        @Schema(
                        description = "Country (ISO 3166) whose public holidays are kept; absent = none.",
                        nullable = true,
                        examples = "LT")
                @Pattern(regexp = "[A-Z]{2}")
                @Nullable
                String holidayCalendar,
        @Schema(description = "Minutes for which a slot stays reserved.", nullable = true, examples = "10")
                @Min(1)
                @Max(60)
                @Nullable
                Integer reservationMinutes,
        @Schema(
                        description = "Minutes in which somebody who waits has to answer an offer.",
                        nullable = true,
                        examples = "120")
                @Min(15)
                @Max(2880)
                @Nullable
                Integer offerMinutes,
        @Schema(description = "Starts lie on this grid of minutes: 5, 10, 15, 20, 30 or 60.", nullable = true)
                @Min(5)
                @Max(60)
                @Nullable
                Integer gridMinutes) {

    /** A clinic that sets nothing. */
    static OwnRules none() {
        return new OwnRules(null, null, null, null, null, null, null, null, null, null);
    }

    BookingRules over(BookingRules network) {
        Map<VisitKind, Duration> lengths = new EnumMap<>(network.lengths());
        if (durationsMinutes != null) {
            durationsMinutes.forEach((kind, minutes) -> lengths.put(kind, Duration.ofMinutes(minutes)));
        }
        return new BookingRules(
                lengths,
                minutes(bufferMinutes, network.buffer()),
                minutes(minimumNoticeMinutes, network.minimumNotice()),
                patientNoticeHours == null ? network.patientNotice() : Duration.ofHours(patientNoticeHours),
                workingDays == null ? network.workingDays() : workingDays,
                openingHours == null ? network.openingHours() : openingHours,
                holidayCalendar,
                minutes(reservationMinutes, network.reservation()),
                minutes(offerMinutes, network.offer()),
                gridMinutes == null ? network.gridMinutes() : gridMinutes);
    }

    private static Duration minutes(@Nullable Integer own, Duration network) {
        return own == null ? network : Duration.ofMinutes(own);
    }
}
