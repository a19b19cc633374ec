package clinic.kinezioteka.programmes.scheduling.rest;

import clinic.kinezioteka.programmes.scheduling.SeriesWish;
import clinic.kinezioteka.programmes.scheduling.rest.ScheduleRequest.Preferences;
import clinic.kinezioteka.programmes.series.Wishes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PlanRequest",
        description = "Modules of several patients to be placed together.",
        examples =
                """
                {"modules": [{"programmeId": "019a1200-0021-7000-8000-000000000001", "module": 1}],
                 "from": "2026-12-01", "dryRun": true}""")
record PlanRequest(
        @Schema(description = "One module of each patient.", required = true) @NotNull @Size(min = 1, max = 60)
                List<@Valid @NotNull ModuleToPlan> modules,
        @Schema(description = "The earliest day of all of them, in the clinic's zone.", required = true) @NotNull
                LocalDate from,
        @Schema(description = "What to honour for all of them where the hard constraints let it.", nullable = true)
                @Valid
                @Nullable
                Preferences preferences,
        @Schema(description = "Only looks, books nothing.", nullable = true) @Nullable Boolean dryRun) {

    @Schema(name = "ModuleToPlan", description = "A module of a running programme.")
    record ModuleToPlan(
            @Schema(description = "The programme.", required = true) @NotNull UUID programmeId,
            @Schema(description = "The module, 1 to 3.", required = true) @NotNull @Min(1) @Max(3) Integer module) {}

    SeriesWish wish() {
        return new SeriesWish(
                from,
                preferences == null ? Wishes.none() : preferences.wishes(),
                false,
                Boolean.TRUE.equals(dryRun),
                false,
                null);
    }
}
