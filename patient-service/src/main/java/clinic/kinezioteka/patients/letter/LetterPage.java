package clinic.kinezioteka.patients.letter;

import clinic.kinezioteka.patients.progress.FollowedEpisode;
import clinic.kinezioteka.patients.progress.ModuleReached;
import clinic.kinezioteka.patients.progress.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What a letter says, line by line: the progress that its partner may follow, the two clinics, and his reference. */
record LetterPage(String title, List<String> opening, List<String> lines, List<List<String>> pain, List<String> gates) {

    static LetterPage of(LetterText text, Correspondence correspondence, FollowedEpisode episode, Outcome outcome) {
        List<String> opening = List.of(
                text.say("from", correspondence.clinic()),
                text.say("to", correspondence.partner()),
                text.say("reference", correspondence.externalReference()));
        return new LetterPage(
                text.say("title"), opening, lines(text, episode, outcome), pain(text, episode), gates(text, episode));
    }

    private static List<String> lines(LetterText text, FollowedEpisode episode, Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(text.say("outcome", text.date(outcome.closedOn()), text.code(outcome.reason())));
        ModuleReached module = episode.module();
        lines.add(
                module == null
                        ? text.say("no-module")
                        : text.say(
                                "module",
                                module.number(),
                                text.code(module.stage().name())));
        lines.add(text.say("visits", episode.visitsAttended()));
        return List.copyOf(lines);
    }

    private static List<List<String>> pain(LetterText text, FollowedEpisode episode) {
        return episode.pain().stream()
                .map(point -> List.of(
                        text.date(point.performedAt()),
                        text.code(point.site()),
                        String.valueOf(point.millimetres()),
                        text.code(point.change()),
                        text.percent(point.reductionPercent())))
                .toList();
    }

    private static List<String> gates(LetterText text, FollowedEpisode episode) {
        return episode.gates().stream()
                .map(gate -> text.say("gate", text.date(gate.decidedAt()), gate.module(), text.code(gate.decision())))
                .toList();
    }
}
