package clinic.kinezioteka.programmes.waitlist.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.waitlist.Urgency;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WaitlistEntry", description = "Somebody waits for a time of a visit, or for an earlier one.")
record WaitlistView(
        @Schema(description = "The entry.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "Who waits.", required = true) UUID patientId,
        @Schema(description = "For which visit.", required = true) UUID visitId,
        @Schema(description = "How soon he should be seen; the more urgent are asked first.", required = true)
                Urgency urgency,
        @Schema(
                        description =
                                "WAITING; OFFERED while an offer waits for its answer; PAUSED when several offers were not"
                                        + " taken: it stays on the list, and nothing is offered any more; PLACED when the"
                                        + " visit has its time; LEFT.",
                        required = true)
                WaitlistEntry.Status status,
        @Schema(description = "The first day that would do; null = from now on.", required = true, nullable = true)
                @Nullable
                LocalDate from,
        @Schema(
                        description = "The day from which on nothing would do any more; null = however long it takes.",
                        required = true,
                        nullable = true)
                @Nullable
                LocalDate to,
        @Schema(description = "Days of the week that would do; empty = each.", required = true) List<DayOfWeek> days,
        @Schema(
                        description = "Not before this local time of the clinic.",
                        required = true,
                        nullable = true,
                        type = SchemaType.STRING,
                        examples = "08:00")
                @Nullable
                LocalTime earliest,
        @Schema(
                        description = "Over by this local time of the clinic.",
                        required = true,
                        nullable = true,
                        type = SchemaType.STRING,
                        examples = "12:00")
                @Nullable
                LocalTime latest,
        @Schema(description = "With one of these only; empty = with anybody.", required = true)
                List<UUID> practitionerIds,
        @Schema(description = "How many offers were declined, or expired.", required = true) int offersMissed,
        @Schema(description = "Since when he waits; of the same urgency the first is asked first.", required = true)
                Instant since)
        implements AboutPatient, Versioned {

    static WaitlistView of(WaitlistEntry entry) {
        return new WaitlistView(
                entry.id(),
                entry.version(),
                entry.patientId(),
                entry.visitId(),
                entry.urgency(),
                entry.status(),
                entry.from(),
                entry.to(),
                entry.wishes().days().stream().sorted().toList(),
                entry.wishes().earliest(),
                entry.wishes().latest(),
                entry.wishes().practitionerIds(),
                entry.offersMissed(),
                entry.since());
    }
}
