package clinic.kinezioteka.programmes.timetable;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;

/**
 * Numbers of scheduling that a network may set: how far to look, what a missed wish costs, and the booking rules of clinics that set none
 * themselves.
 */
@ConfigMapping(prefix = "kinezioteka.scheduling")
public interface SchedulingSettings {

    Lengths lengths();

    /** Kept free after each visit for practitioner, room and devices. */
    @WithDefault("PT0S")
    Duration buffer();

    /** How long before its start staff may still book a visit. */
    @WithDefault("PT0S")
    Duration minimumNotice();

    /** How long before its start patients may still book, move or cancel a visit of their own. */
    @WithDefault("PT24H")
    Duration patientNotice();

    /** How long a slot stays reserved. */
    @WithDefault("PT10M")
    Duration reservation();

    /** How long somebody who waits has to answer an offer. */
    @WithDefault("PT2H")
    Duration offer();

    @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY")
    Set<DayOfWeek> workingDays();

    /** A control or final comes within so many working days after the last session of its half. */
    @WithDefault("3")
    @Min(1)
    int doctorWithinWorkingDays();

    /** A final without added sessions comes within so many working days after the decision to extend. */
    @WithDefault("10")
    @Min(1)
    int finalWithinWorkingDays();

    /** Starts lie on this grid of minutes. */
    @WithDefault("15")
    @Min(5)
    @Max(60)
    int gridMinutes();

    /** How many days after the wished date a series may begin. */
    @WithDefault("28")
    @Min(0)
    @Max(180)
    int searchDays();

    Weights weights();

    /** Lengths of visits by kind. */
    interface Lengths {
        @WithDefault("PT60M")
        Duration session();

        @WithDefault("PT45M")
        Duration doctor();

        @WithDefault("PT30M")
        Duration consultation();

        default Duration of(VisitKind kind) {
            return switch (kind) {
                case SESSION -> session();
                case CONSULTATION -> consultation();
                case DOCTOR_INITIAL, DOCTOR_CONTROL, DOCTOR_FINAL, DOCTOR_REVIEW -> doctor();
            };
        }
    }

    /** What it costs to miss a wish; even spacing costs the square of the days off. */
    interface Weights {
        @WithDefault("2")
        int evenSpacing();

        @WithDefault("40")
        int preferredDay();

        @WithDefault("20")
        int preferredHours();

        @WithDefault("20")
        int preferredPractitioner();

        @WithDefault("20")
        int preferredLanguage();

        @WithDefault("15")
        int samePractitioner();

        @WithDefault("30")
        int sharedDay();

        /** For each day that the first or last visit of a planned series lies later than it might in an empty clinic. */
        @WithDefault("100")
        int waitingDay();

        /** For each session beyond two in a week. */
        @WithDefault("10")
        int thirdSession();

        /** For each quarter of an hour in which a device unit stands idle between two uses of a day. */
        @WithDefault("1")
        int idleQuarterHour();

        /**
         * What it costs that a step lies on a day.
         *
         * @param step its number in the chain, from 0 to the last
         * @param day counted from the first visit, as the last day is
         */
        default long spacing(int step, int last, long day, long lastDay) {
            int steps = Math.max(1, last);
            long off = day * steps - lastDay * step;
            return evenSpacing() * off * off / ((long) steps * steps);
        }
    }
}
