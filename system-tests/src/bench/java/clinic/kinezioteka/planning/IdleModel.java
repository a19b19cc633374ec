package clinic.kinezioteka.planning;

import clinic.kinezioteka.programmes.quality.IdleDevices.UnitDay;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The idle time of devices in the words of CP-SAT: by unit and day, from its first use to its last, less its uses, in quarters of an hour. */
record IdleModel(CpModel model, Surroundings around, int weight, LinearExprBuilder cost) {
    private static final long QUARTER = 15;

    void add(List<Candidate> candidates) {
        Map<UnitDay, List<Candidate>> byUnitAndDay = new HashMap<>();
        candidates.forEach(one -> UnitDay.of(one.place()).forEach(on -> byUnitAndDay
                .computeIfAbsent(on, key -> new ArrayList<>())
                .add(one)));
        byUnitAndDay.forEach(this::add);
    }

    private void add(UnitDay on, List<Candidate> uses) {
        List<Span> standing = standing(on);
        long dayStarts = quarters(on.day().atStartOfDay(SeededClinic.ZONE).toEpochSecond());
        IntVar first = model.newIntVar(dayStarts, dayStarts + 96, "");
        IntVar last = model.newIntVar(dayStarts, dayStarts + 96, "");
        model.addGreaterOrEqual(last, first);
        long before = 0;
        for (Span span : standing) {
            model.addLessOrEqual(first, quarters(span.start().getEpochSecond()));
            model.addGreaterOrEqual(last, quarters(span.end().getEpochSecond()));
            before += quarters(span.end().getEpochSecond())
                    - quarters(span.start().getEpochSecond());
        }
        for (Candidate use : uses) {
            model.addLessOrEqual(first, use.start() / QUARTER).onlyEnforceIf(use.chosen());
            model.addGreaterOrEqual(last, use.end() / QUARTER).onlyEnforceIf(use.chosen());
            cost.addTerm(use.chosen(), -weight * (use.end() - use.start()) / QUARTER);
        }
        long idleBefore = standing.isEmpty()
                ? 0
                : quarters(standing.get(standing.size() - 1).end().getEpochSecond())
                        - quarters(standing.get(0).start().getEpochSecond())
                        - before;
        cost.addTerm(last, weight).addTerm(first, -weight).add(-weight * (before + idleBefore));
    }

    private List<Span> standing(UnitDay on) {
        LocalDate day = on.day();
        Span whole = new Span(
                day.atStartOfDay(SeededClinic.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(SeededClinic.ZONE).toInstant());
        return around.devices().stream()
                .filter(unit -> unit.id().equals(on.unitId()))
                .flatMap(unit -> unit.calendar().taken().startingWithin(whole).stream())
                .toList();
    }

    private static long quarters(long epochSecond) {
        return Candidate.minutes(epochSecond) / QUARTER;
    }
}
