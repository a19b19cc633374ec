package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.programmes.availability.ClinicResources;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers all that the search for a module's series has to know. */
@ApplicationScoped
public class SeriesRequests {
    private static final int DAYS_BACK = 3;
    private static final int DAYS_AHEAD = 250;

    private final ChainSteps steps;
    private final ClinicResources resources;
    private final Clinics clinics;

    SeriesRequests(ChainSteps steps, ClinicResources resources, Clinics clinics) {
        this.steps = steps;
        this.resources = resources;
        this.clinics = clinics;
    }

    /**
     * Fails with 409 when a module before this one has visits without a time.
     *
     * @param moving visits that have a time and give it up
     */
    public SeriesRequest of(Programme programme, Module module, List<Visit> chain, SeriesWish wish, Set<UUID> moving) {
        List<Step> all = steps.of(programme, chain).stream()
                .map(step -> moving.contains(step.visitId()) ? step.at(null) : step)
                .toList();
        int number = module.number();
        requireModulesBefore(all, number);
        List<Step> own = all.stream().filter(step -> step.module() == number).toList();
        Window window = steps.window(module, chain);
        LocalDate first = placed(own.stream())
                .map(at -> at.day(clinics.zone()))
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(wish.from()))
                .orElse(wish.from());
        Set<UUID> ids = own.stream().map(Step::visitId).collect(Collectors.toSet());
        return new SeriesRequest(
                own,
                window,
                wish.from(),
                times(all, step -> step.module() < number)
                        .map(at -> at.span().end())
                        .max(Instant::compareTo)
                        .orElse(Instant.MIN),
                times(all, step -> step.module() > number)
                        .map(at -> at.span().start())
                        .min(Instant::compareTo)
                        .orElse(Instant.MAX),
                wish.wishes(),
                wish.override() != null,
                resources.around(
                        programme.patientId(),
                        instant(first.minusDays(DAYS_BACK)),
                        instant(wish.from().plusDays((long) DAYS_AHEAD + window.maxDays() + window.heldDays())),
                        ids,
                        wish.bestEffort() ? moving : waiting(own),
                        wish.retrospective()));
    }

    /** What is reserved for them is theirs; in a best effort it stays with those that get no other time. */
    private static Set<UUID> waiting(List<Step> own) {
        return own.stream().filter(step -> step.at() == null).map(Step::visitId).collect(Collectors.toSet());
    }

    private Instant instant(LocalDate day) {
        return day.atStartOfDay(clinics.zone()).toInstant();
    }

    private static void requireModulesBefore(List<Step> all, int number) {
        all.stream()
                .filter(step -> step.module() < number && step.at() == null)
                .findFirst()
                .ifPresent(first -> {
                    throw Refusals.of(List.of(Conflict.before(first)));
                });
    }

    private static Stream<Placement> times(List<Step> all, Predicate<Step> which) {
        return placed(all.stream().filter(which));
    }

    private static Stream<Placement> placed(Stream<Step> steps) {
        return steps.map(Step::at).filter(Objects::nonNull);
    }
}
