package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.programmes.availability.VisitNeeds;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.episode.Hold;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.ChainPlace;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the chain of a programme as steps and windows that scheduling understands. */
@ApplicationScoped
public class ChainSteps {

    private final VisitNeeds needs;
    private final Episodes episodes;
    private final Clinics clinics;

    ChainSteps(VisitNeeds needs, Episodes episodes, Clinics clinics) {
        this.needs = needs;
        this.episodes = episodes;
        this.clinics = clinics;
    }

    /** The chain in its order; what took place goes first, as it took place. A missed doctor's visit is made up for. */
    public List<Step> of(Programme programme, List<Visit> chain) {
        LocalDate cleared = lastHoldUntil(programme);
        Map<Integer, VisitNeeds.OfModule> needed =
                programme.modules().stream().collect(Collectors.toMap(Module::number, needs::of));
        return Stream.concat(
                        chain.stream()
                                .filter(ChainSteps::isDone)
                                .sorted(Comparator.comparing(visit ->
                                        visit.appointment().orElseThrow().startsAt())),
                        chain.stream().filter(visit -> !isDone(visit)))
                .filter(visit -> visit.status() != VisitStatus.NO_SHOW || visit.kind() == VisitKind.SESSION)
                .sorted(Comparator.comparing(
                        visit -> visit.place().orElseThrow().module()))
                .map(visit -> step(visit, need(visit, needed), cleared))
                .toList();
    }

    private static boolean isDone(Visit visit) {
        return visit.status() == VisitStatus.COMPLETED
                || visit.status() == VisitStatus.CHECKED_IN
                || visit.status() == VisitStatus.NO_SHOW;
    }

    private static Need need(Visit visit, Map<Integer, VisitNeeds.OfModule> needed) {
        int module = visit.place().orElseThrow().module();
        return Objects.requireNonNull(needed.get(module)).of(visit.kind());
    }

    private static Step step(Visit visit, Need need, @Nullable LocalDate cleared) {
        ChainPlace place = visit.place().orElseThrow();
        return new Step(
                visit.id(),
                place.module(),
                place.sessionNumber(),
                need,
                visit.appointment().map(ChainSteps::placement).orElse(null),
                cleared,
                place.dueBy());
    }

    static Placement placement(Appointment at) {
        return new Placement(new Span(at.startsAt(), at.endsAt()), at.practitionerId(), at.roomId(), at.deviceIds());
    }

    /** The window of a module, without the days that lay on hold after its DOCTOR_INITIAL. */
    public Window window(Module module, List<Visit> chain) {
        Episode episode = episodes.findById(module.programme().episodeId());
        LocalDate initial = chain.stream()
                .filter(visit -> visit.kind() == VisitKind.DOCTOR_INITIAL
                        && visit.place().orElseThrow().module() == module.number())
                .flatMap(visit -> visit.appointment().stream())
                .map(Appointment::day)
                .findFirst()
                .orElse(LocalDate.MAX);
        int held = episode.holds().stream()
                .mapToInt(hold -> daysAfter(initial, hold))
                .sum();
        return new Window(module.windowDays().min(), module.windowDays().max(), held);
    }

    private int daysAfter(LocalDate initial, Hold hold) {
        if (hold.until() == null) {
            return 0;
        }
        LocalDate from = clinics.dateOf(hold.from());
        LocalDate first = from.isBefore(initial) ? initial : from;
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, clinics.dateOf(hold.until())));
    }

    private @Nullable LocalDate lastHoldUntil(Programme programme) {
        return episodes.findById(programme.episodeId()).holds().stream()
                .map(Hold::until)
                .filter(Objects::nonNull)
                .map(clinics::dateOf)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
