package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.programmes.series.Wishes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a module's chain is wanted.
 *
 * @param from the earliest day, in the clinic's zone
 * @param bestEffort books what can be had instead of nothing
 * @param dryRun books nothing
 * @param retrospective entered from paper: may lie in the past, within the weekly hours
 * @param override a clinic-admin's reason to leave the module's window where nothing fits into it
 */
public record SeriesWish(
        LocalDate from,
        Wishes wishes,
        boolean bestEffort,
        boolean dryRun,
        boolean retrospective,
        @Nullable String override) {}
