package clinic.kinezioteka.programmes.progression;

import clinic.kinezioteka.programmes.catalogue.Assistance;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.ProposalId;
import clinic.kinezioteka.programmes.visit.Progression;
import clinic.kinezioteka.programmes.visit.Progressions;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitRecord;
import clinic.kinezioteka.programmes.visit.VisitRecord.ExerciseDone;
import clinic.kinezioteka.programmes.visit.VisitRecord.ExercisePlanned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What proposals for some programmes rest on besides their visits.
 *
 * @param episodes those of the programmes, by id
 * @param catalogue the exercises that they plan, by code
 * @param rejected proposals of them that were rejected
 */
record Circumstances(
        Map<UUID, Episode> episodes, Map<String, Exercise> catalogue, Set<UUID> rejected, ProgressionLimits limits)
        implements Progressions.Proposals {

    @Override
    public Map<String, Progression> of(Programme programme, int module, List<Visit> done) {
        Map<String, Progression> proposals = new HashMap<>();
        inputs(programme, module, done).forEach((code, inputs) -> {
            UUID id = idOf(programme, module, inputs);
            Proposed proposed = ProgressionRule.judge(inputs);
            proposals.put(
                    code,
                    new Progression(
                            id,
                            proposed.proposal(),
                            proposed.dose(),
                            proposed.reasons(),
                            ProgressionRule.VERSION,
                            rejected.contains(id)));
        });
        return proposals;
    }

    /** Changes whenever what the proposal rests on does. */
    static UUID idOf(Programme programme, int module, ProgressionInputs inputs) {
        return ProposalId.of(
                programme.createdAt(),
                "%s %d %d %s".formatted(programme.id(), module, ProgressionRule.VERSION, inputs));
    }

    /** By code of the exercise; nothing once the module or the programme is over. */
    Map<String, ProgressionInputs> inputs(Programme programme, int number, List<Visit> done) {
        Map<String, ProgressionInputs> inputs = new HashMap<>();
        if (isOver(programme, number)) {
            return inputs;
        }
        Episode episode = Objects.requireNonNull(episodes.get(programme.episodeId()));
        boolean held = !episode.openFlagIds().isEmpty() || episode.status() == Episode.Status.ON_HOLD;
        programme
                .exercisesOf(number)
                .forEach(exercise -> inputs.put(
                        exercise.code(),
                        new ProgressionInputs(
                                exercise.code(),
                                held,
                                Optional.ofNullable(catalogue.get(exercise.code()))
                                        .map(entry -> entry.assistance() == Assistance.PASSIVE)
                                        .orElse(true),
                                exercise.dose(),
                                practised(exercise, done),
                                limits)));
        return inputs;
    }

    private static boolean isOver(Programme programme, int number) {
        return switch (programme.status()) {
            case COMPLETED, CLOSED -> true;
            case DRAFT, ACTIVE, ON_HOLD ->
                programme.modules().stream()
                        .filter(module -> module.number() == number)
                        .map(Module::status)
                        .noneMatch(status -> status != Module.Status.COMPLETED && status != Module.Status.CANCELLED);
        };
    }

    /** Those since the dose is what it is: sessions at another dose, and before one, say nothing of it. */
    private List<Practised> practised(PlannedExercise exercise, List<Visit> done) {
        List<Practised> since = new ArrayList<>();
        for (Visit visit : done) {
            visit.record().ifPresent(record -> planned(record, exercise.code()).forEach(planned -> {
                if (Objects.equals(planned.dose(), exercise.dose())) {
                    since.add(practised(visit, record, exercise.code()));
                } else {
                    since.clear();
                }
            }));
        }
        return since.subList(Math.max(0, since.size() - limits.sessions()), since.size());
    }

    private static Practised practised(Visit visit, VisitRecord record, String code) {
        return record.exercises().stream()
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> practised(visit, done))
                .orElseGet(() -> new Practised(visit.id(), null, null, null));
    }

    private static Practised practised(Visit visit, ExerciseDone done) {
        return new Practised(visit.id(), done.dose(), done.quality(), done.painDuring());
    }

    private static Stream<ExercisePlanned> planned(VisitRecord record, String code) {
        List<ExercisePlanned> plan = record.planned();
        return plan == null
                ? Stream.empty()
                : plan.stream().filter(one -> one.code().equals(code));
    }
}
