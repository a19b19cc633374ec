package clinic.kinezioteka.patients.screening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All screenings of an episode, and what the latest one permits to plan. */
@Embeddable
public class Screenings {
    @ElementCollection
    @CollectionTable(name = "screening_answer", joinColumns = @JoinColumn(name = "episode_id"))
    private Set<AskedAnswer> answers = new HashSet<>();

    @Embedded
    private Clearance clearance = Clearance.NOTHING;

    /** Keeps the answers, unless they are those of the latest screening. */
    public void add(Screening screening, Clearance permitted, Instant now) {
        clearance = permitted;
        if (!latest().answers().equals(sorted(screening.answers()))) {
            screening.answers().forEach(answer -> answers.add(new AskedAnswer(now, answer.code(), answer.positive())));
        }
    }

    /** The answers of the latest screening; none before the first. */
    public Screening latest() {
        Map.Entry<Instant, Screening> last = all().lastEntry();
        return last == null ? new Screening(List.of()) : last.getValue();
    }

    /** All screenings by the time when their answers were recorded, the first one first. */
    public NavigableMap<Instant, Screening> all() {
        NavigableMap<Instant, Screening> all = new TreeMap<>();
        answers.stream()
                .collect(Collectors.groupingBy(AskedAnswer::askedAt))
                .forEach((askedAt, asked) -> all.put(
                        askedAt,
                        new Screening(sorted(asked.stream()
                                .map(answer -> new Answer(answer.code(), answer.positive()))
                                .toList()))));
        return all;
    }

    public Clearance clearance() {
        return clearance;
    }

    private static List<Answer> sorted(List<Answer> answers) {
        return answers.stream().sorted(Comparator.comparing(Answer::code)).toList();
    }
}
