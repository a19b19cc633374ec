package clinic.kinezioteka.programmes.scheduling.rest;

import clinic.kinezioteka.programmes.scheduling.Extraordinary;
import clinic.kinezioteka.programmes.scheduling.SeriesWish;
import clinic.kinezioteka.programmes.series.Wishes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ScheduleRequest",
        description = "How the chain of a module is wanted.",
        examples =
                """
                {"from": "2026-12-01", "preferences": {"days": ["MONDAY", "THURSDAY"], "earliest": "08:00",
                 "latest": "12:00", "practitionerIds": ["019a1200-0052-7000-8000-000000000001"]},
                 "dryRun": true}""")
record ScheduleRequest(
        @Schema(description = "The earliest day, in the clinic's zone.", required = true) @NotNull LocalDate from,
        @Schema(description = "What to honour where the hard constraints let it.", nullable = true) @Valid @Nullable
                Preferences preferences,
        @Schema(description = "ALL_OR_NOTHING (unless told), or BEST_EFFORT: what can be had.", nullable = true)
                @Nullable
                Mode mode,
        @Schema(description = "Only looks, books nothing.", nullable = true) @Nullable Boolean dryRun,
        @Schema(
                        description =
                                "Entered from paper, by doctor or clinic-admin: may lie in the past, within the weekly hours.",
                        nullable = true)
                @Nullable
                Boolean retrospective,
        @Schema(
                        description =
                                "By a clinic-admin: where nothing fits into the window, the nearest series will do.",
                        nullable = true)
                @Valid
                @Nullable
                OverrideRequest override)
        implements Extraordinary {

    enum Mode {
        ALL_OR_NOTHING,
        BEST_EFFORT
    }

    @Schema(name = "SchedulePreferences", description = "Wishes; none of them is a must.")
    record Preferences(
            @Schema(description = "Days of the week.", nullable = true) @Nullable List<@NotNull DayOfWeek> days,
            @Schema(
                            description = "Not before this local time.",
                            nullable = true,
                            type = SchemaType.STRING,
                            examples = "08:00")
                    @Nullable
                    LocalTime earliest,
            @Schema(
                            description = "Over by this local time.",
                            nullable = true,
                            type = SchemaType.STRING,
                            examples = "12:00")
                    @Nullable
                    LocalTime latest,
            @Schema(description = "Therapists.", nullable = true) @Size(max = 20) @Nullable
                    List<@NotNull UUID> practitionerIds,
            @Schema(description = "Doctors.", nullable = true) @Size(max = 20) @Nullable List<@NotNull UUID> doctorIds,
            @Schema(
                            description = "Each visit with somebody who speaks one of these, ISO 639-1.",
                            nullable = true,
                            examples = "[\"lt\"]")
                    @Size(max = 20)
                    @Nullable
                    List<@NotNull @Pattern(regexp = "[a-z]{2}") String> languages) {

        Wishes wishes() {
            return new Wishes(
                    days == null || days.isEmpty() ? Set.of() : EnumSet.copyOf(days),
                    earliest,
                    latest,
                    practitionerIds == null ? List.of() : practitionerIds,
                    doctorIds == null ? List.of() : doctorIds,
                    languages == null ? Set.of() : Set.copyOf(languages));
        }
    }

    SeriesWish wish() {
        return new SeriesWish(
                from,
                preferences == null ? Wishes.none() : preferences.wishes(),
                mode == Mode.BEST_EFFORT,
                Boolean.TRUE.equals(dryRun),
                Boolean.TRUE.equals(retrospective),
                OverrideRequest.reasonOf(override));
    }
}
