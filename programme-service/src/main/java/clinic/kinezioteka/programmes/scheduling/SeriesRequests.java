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
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    private final Visits visits;
    private final Clinics clinics;

    SeriesRequests(ChainSteps steps, ClinicResources resources, Visits visits, Clinics clinics) {
        this.steps = steps;
        this.resources = resources;
        this.visits = visits;
        this.clinics = clinics;
    }

    /**
     * Fails with 409 when a module before this one has visits without a time.
     *
     * @param moving visits that have a time and give it up
     */
    public SeriesRequest of(Programme programme, Module module, List<Visit> chain, SeriesWish wish, Set<UUID> moving) {
        return requests(List.of(asked(module, steps.of(programme, chain), chain, wish, moving)), wish, moving)
                .get(0);
    }

    /** The same for modules of as many patients, whose clinic is read once. */
    List<SeriesRequest> of(List<Module> modules, SeriesWish wish) {
        return requests(
                modules.stream()
                        .map(module -> {
                            List<Visit> chain =
                                    visits.chainOf(module.programme().id());
                            return asked(module, steps.of(module.programme(), chain), chain, wish, Set.of());
                        })
                        .toList(),
                wish,
                Set.of());
    }

    private Asked asked(Module module, List<Step> standing, List<Visit> chain, SeriesWish wish, Set<UUID> moving) {
        List<Step> all = standing.stream()
                .map(step -> moving.contains(step.visitId()) ? step.at(null) : step)
                .toList();
        requireModulesBefore(all, module.number());
        List<Step> own =
                all.stream().filter(step -> step.module() == module.number()).toList();
        LocalDate first = placed(own.stream())
                .map(at -> at.day(clinics.zone()))
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(wish.from()))
                .orElse(wish.from());
        return new Asked(module, all, own, steps.window(module, chain), first);
    }

    private List<SeriesRequest> requests(List<Asked> asked, SeriesWish wish, Set<UUID> moving) {
        LocalDate first =
                asked.stream().map(Asked::first).min(LocalDate::compareTo).orElse(wish.from());
        int longest = asked.stream().mapToInt(Asked::longest).max().orElse(0);
        Map<UUID, Surroundings> around = resources.around(
                asked.stream().collect(Collectors.toMap(Asked::patientId, Asked::visitIds)),
                instant(first.minusDays(DAYS_BACK)),
                instant(wish.from().plusDays((long) DAYS_AHEAD + longest)),
                wish.bestEffort() ? moving : waiting(asked),
                wish.retrospective());
        return asked.stream()
                .map(one -> one.request(wish, Objects.requireNonNull(around.get(one.patientId()))))
                .toList();
    }

    /** What is reserved for them is theirs; in a best effort it stays with those that get no other time. */
    private static Set<UUID> waiting(List<Asked> asked) {
        return asked.stream()
                .flatMap(one -> one.own().stream())
                .filter(step -> step.at() == null)
                .map(Step::visitId)
                .collect(Collectors.toSet());
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

    private static Stream<Placement> placed(Stream<Step> steps) {
        return steps.map(Step::at).filter(Objects::nonNull);
    }

    /**
     * A module whose series is wanted, before it is known what takes the clinic.
     *
     * @param all steps of its programme
     * @param own steps of the module
     * @param first the day from which the series counts: that of its first visit where one stands already
     */
    private record Asked(Module module, List<Step> all, List<Step> own, Window window, LocalDate first) {
        UUID patientId() {
            return module.programme().patientId();
        }

        Set<UUID> visitIds() {
            return own.stream().map(Step::visitId).collect(Collectors.toSet());
        }

        int longest() {
            return window.maxDays() + window.heldDays();
        }

        SeriesRequest request(SeriesWish wish, Surroundings around) {
            int number = module.number();
            return new SeriesRequest(
                    own,
                    window,
                    wish.from(),
                    spans(step -> step.module() < number)
                            .map(Span::end)
                            .max(Instant::compareTo)
                            .orElse(Instant.MIN),
                    spans(step -> step.module() > number)
                            .map(Span::start)
                            .min(Instant::compareTo)
                            .orElse(Instant.MAX),
                    wish.wishes(),
                    wish.override() != null,
                    around);
        }

        private Stream<Span> spans(Predicate<Step> which) {
            return placed(all.stream().filter(which)).map(Placement::span);
        }
    }
}
