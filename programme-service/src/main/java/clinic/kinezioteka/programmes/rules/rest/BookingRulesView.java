package clinic.kinezioteka.programmes.rules.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import clinic.kinezioteka.programmes.rules.BookingRules;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "BookingRules", description = "The rules in force: those of the clinic over those of the network.")
record BookingRulesView(
        @Schema(description = "Version, as in the ETag; 0 until the clinic sets rules itself.", required = true)
                long version,
        @Schema(description = "Minutes of a visit by its kind.", required = true, examples = "{\"SESSION\": 60}")
                Map<VisitKind, Long> durationsMinutes,
        @Schema(description = "Minutes kept free after a visit for practitioner, room and devices.", required = true)
                long bufferMinutes,
        @Schema(description = "Minutes before its start until which staff may book a visit.", required = true)
                long minimumNoticeMinutes,
        @Schema(
                        description =
                                "Hours before its start until which a patient may book, move or cancel a visit of his own.",
                        required = true,
                        examples = "24")
                long patientNoticeHours,
        @Schema(description = "Days of the week that count for deadlines.", required = true)
                List<DayOfWeek> workingDays,
        @Schema(
                        description = "Hours within which visits lie; empty = those of the practitioners alone.",
                        required = true)
                List<Hours> openingHours,
        @Schema(
                        description = "Country (ISO 3166) whose public holidays are kept; null = none.",
                        required = true,
                        nullable = true,
                        examples = "LT")
                @Nullable
                String holidayCalendar,
        @Schema(description = "Minutes for which a slot stays reserved.", required = true) long reservationMinutes,
        @Schema(description = "Minutes in which somebody who waits has to answer an offer.", required = true)
                long offerMinutes,
        @Schema(description = "Starts lie on this grid of minutes.", required = true) int gridMinutes)
        implements Versioned {

    static BookingRulesView of(BookingRules rules, long version) {
        Map<VisitKind, Long> durations = new TreeMap<>();
        rules.lengths().forEach((kind, length) -> durations.put(kind, length.toMinutes()));
        return new BookingRulesView(
                version,
                durations,
                rules.buffer().toMinutes(),
                rules.minimumNotice().toMinutes(),
                rules.patientNotice().toHours(),
                rules.workingDays().stream().sorted().toList(),
                rules.openingHours(),
                rules.holidayCalendar(),
                rules.reservation().toMinutes(),
                rules.offer().toMinutes(),
                rules.gridMinutes());
    }
}
