package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.episode.Episodes;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.template.ModuleTemplate;
import clinic.kinezioteka.programmes.template.Template;
import clinic.kinezioteka.programmes.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells how far each pattern of a programme is. */
@ApplicationScoped
public class ReadLedger {

    private final LedgerEntries entries;
    private final Templates templates;
    private final PlannedKeyPatterns counted;
    private final Episodes episodes;
    private final Clinics clinics;

    ReadLedger(
            LedgerEntries entries,
            Templates templates,
            PlannedKeyPatterns counted,
            Episodes episodes,
            Clinics clinics) {
        this.entries = entries;
        this.templates = templates;
        this.counted = counted;
        this.episodes = episodes;
        this.clinics = clinics;
    }

    /** Every pattern with repetitions, every key pattern of the planned modules and those that discharge counts, by name. */
    public List<PatternProgress> patterns(Programme programme) {
        return patterns(programme, entries.of(programme.episodeId()), clinics.today());
    }

    /** The same as it stood when a day began. */
    public List<PatternProgress> asBegan(Programme programme, LocalDate day) {
        List<DayTotal> before = entries.of(programme.episodeId()).stream()
                .filter(total -> total.on().isBefore(day))
                .toList();
        return patterns(programme, before, day);
    }

    private List<PatternProgress> patterns(Programme programme, List<DayTotal> totals, LocalDate today) {
        Set<String> keys = keyPatterns(programme);
        Map<String, List<DayTotal>> days = new TreeMap<>();
        keys.forEach(pattern -> days.put(pattern, new ArrayList<>()));
        totals.forEach(day -> days.computeIfAbsent(day.movementPattern(), pattern -> new ArrayList<>())
                .add(day));
        LocalDate end = plannedEnd(programme);
        return days.entrySet().stream()
                .map(pattern -> PatternProgress.of(
                        pattern.getKey(), keys.contains(pattern.getKey()), pattern.getValue(), today, end))
                .toList();
    }

    private Set<String> keyPatterns(Programme programme) {
        Template template = templates.version(programme.templateCode(), programme.templateVersion());
        Set<String> keys = new HashSet<>(counted.atDischarge(programme, template));
        template.modules().stream()
                .filter(module -> module.number() <= programme.moduleCount())
                .map(ModuleTemplate::keyPatterns)
                .forEach(keys::addAll);
        return keys;
    }

    /** The latest day on which the windows of all modules, one after the other, end. */
    private LocalDate plannedEnd(Programme programme) {
        LocalDate start = programme.modules().get(0).firstVisitOn().orElseGet(() -> episodes.findById(
                        programme.episodeId())
                .startedOn());
        int days = programme.modules().stream()
                .map(Module::windowDays)
                .mapToInt(window -> window.max())
                .sum();
        return start.plusDays(days);
    }
}
