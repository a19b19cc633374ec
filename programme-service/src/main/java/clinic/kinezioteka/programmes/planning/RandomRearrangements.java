package clinic.kinezioteka.programmes.planning;

import clinic.kinezioteka.programmes.timetable.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Four kinds of change: one visit elsewhere, a run of visits some days off, one therapist for a series, two visits for each other. */
final class RandomRearrangements implements Iterator<Rearrangement> {
    /** How often in a row a change that turns out impossible is thought of anew. */
    private static final int TRIES = 20;
    /** How many starts of a day are tried for one visit. */
    private static final int STARTS = 8;

    /** Series are placed from the start the more rarely, the more there are: it takes as long as hundreds of other changes. */
    private static final int BUILDS_EACH = 7;

    private final Plan plan;
    private final Diary diary;
    private final List<PlannedVisit> movable;
    private final int chains;
    private final Random random;
    private final Draw draw;
    private final Nearby nearby;

    RandomRearrangements(Plan plan, Random random) {
        this.plan = plan;
        this.diary = plan.diary();
        this.movable = diary.movable();
        this.chains = diary.chains().size();
        this.random = random;
        this.draw = new Draw(random);
        this.nearby = new Nearby(diary, draw);
    }

    @Override
    public boolean hasNext() {
        return !movable.isEmpty();
    }

    @Override
    public Rearrangement next() {
        Rearrangement next = Rearrangement.NONE;
        for (int attempt = 0; attempt < TRIES && next == Rearrangement.NONE; attempt++) {
            Draft draft = new Draft(plan, draw);
            boolean drafted = random.nextInt(BUILDS_EACH * chains * chains) == 0 ? inOtherOrder(draft) : drafted(draft);
            next = drafted ? draft.finished() : Rearrangement.NONE;
        }
        return next;
    }

    private boolean drafted(Draft draft) {
        int kind = random.nextInt(100);
        if (kind < 40) {
            return elsewhere(draft);
        } else if (kind < 60) {
            return inTheWay(draft);
        } else if (kind < 75) {
            return some(draft);
        } else if (kind < 90) {
            return runOfDays(draft);
        }
        return kind < 95 ? oneTherapist(draft) : exchange(draft);
    }

    /** Some series placed from the start, in another order of who comes first. */
    private boolean inOtherOrder(Draft draft) {
        List<List<PlannedVisit>> series = new ArrayList<>();
        for (int count = 2 + random.nextInt(2); count > 0; count--) {
            List<PlannedVisit> chain = diary.chainOf(draw.oneOf(movable));
            if (!series.contains(chain)) {
                series.add(chain);
            }
        }
        return chains > 1 && draft.build(series);
    }

    /** One visit on any day between its neighbours. */
    private boolean elsewhere(Draft draft) {
        PlannedVisit visit = draw.oneOf(movable);
        draft.lift(List.of(visit));
        return putOn(draft, visit, nearby.anyDay(visit), nearby.someTherapist(visit));
    }

    /** One visit where it likes, and those that lay there elsewhere. */
    private boolean inTheWay(Draft draft) {
        PlannedVisit visit = draw.oneOf(movable);
        LocalDate day = nearby.anyDay(visit);
        List<Choice> choices = plan.frame().choices().on(visit.need(), day);
        return !choices.isEmpty()
                && draft.push(visit, day, draw.oneOf(choices))
                        .filter(pushed -> putAnywhere(draft, pushed))
                        .isPresent();
    }

    /** Some visits of a series, one after the other. */
    private boolean some(Draft draft) {
        List<PlannedVisit> chain = diary.chainOf(draw.oneOf(movable));
        List<PlannedVisit> lifted = new ArrayList<>();
        for (int count = 2 + random.nextInt(3); count > 0; count--) {
            PlannedVisit visit = draw.oneOf(chain);
            if (!visit.stands() && !lifted.contains(visit)) {
                lifted.add(visit);
            }
        }
        draft.lift(lifted);
        return putAnywhere(draft, lifted);
    }

    private boolean putAnywhere(Draft draft, List<PlannedVisit> lifted) {
        return lifted.stream()
                .allMatch(visit -> putOn(draft, visit, nearby.anyDay(visit), nearby.someTherapist(visit)));
    }

    /** Some visits in a row the same number of days earlier or later. */
    private boolean runOfDays(Draft draft) {
        List<PlannedVisit> chain = diary.chainOf(draw.oneOf(movable));
        int from = random.nextInt(chain.size());
        int to = Math.min(chain.size(), from + 1 + random.nextInt(chain.size()));
        List<PlannedVisit> run = chain.subList(from, to).stream()
                .filter(visit -> !visit.stands())
                .toList();
        int days = (1 + random.nextInt(3)) * (random.nextBoolean() ? 1 : -1);
        draft.lift(run);
        return run.stream()
                .allMatch(visit -> putOn(
                        draft,
                        visit,
                        visit.place().day().plusDays(days),
                        visit.place().at().practitionerId()));
    }

    /** The sessions of a series with one of its therapists, on the days on which they lie. */
    private boolean oneTherapist(Draft draft) {
        PlannedVisit model = draw.oneOf(movable);
        List<PlannedVisit> chain = diary.chainOf(model);
        UUID person = model.place().at().practitionerId();
        if (!model.place().step().isSession()) {
            return false;
        }
        for (PlannedVisit visit : chain) {
            boolean isOther = visit.place().step().isSession()
                    && !visit.stands()
                    && !visit.place().at().practitionerId().equals(person);
            if (isOther) {
                draft.lift(List.of(visit));
                if (!putOn(draft, visit, visit.place().day(), person)) {
                    draft.leave(visit);
                }
            }
        }
        return true;
    }

    /** Two visits that need the same get each other's place. */
    private boolean exchange(Draft draft) {
        PlannedVisit one = draw.oneOf(movable);
        PlannedVisit other = draw.oneOf(movable);
        if (one.series() == other.series() || !one.need().equals(other.need())) {
            return false;
        }
        draft.put(one, other.place().at());
        draft.put(other, one.place().at());
        return true;
    }

    private boolean putOn(Draft draft, PlannedVisit visit, LocalDate day, @Nullable UUID person) {
        List<Choice> choices = plan.frame().choices().on(visit.need(), day);
        if (choices.isEmpty()) {
            return false;
        }
        int from = random.nextInt(choices.size());
        for (int start = 0; start < Math.min(STARTS, choices.size()); start++) {
            if (draft.put(visit, day, choices.get((from + start) % choices.size()), person)) {
                return true;
            }
        }
        return false;
    }
}
