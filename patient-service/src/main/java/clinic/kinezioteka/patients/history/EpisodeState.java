package clinic.kinezioteka.patients.history;

import clinic.kinezioteka.patients.complaint.Complaint;
import clinic.kinezioteka.patients.episode.Closing;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Hold;
import clinic.kinezioteka.patients.screening.Answer;
import clinic.kinezioteka.patients.screening.Clearance;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of an episode as text, by the names that the interface gives them; what is absent is left out. */
final class EpisodeState {
    private final Map<String, String> fields = new TreeMap<>();

    private EpisodeState() {}

    /** Everything but free text. */
    static Map<String, String> codes(Episode episode) {
        return new EpisodeState()
                .with(episode)
                .with(episode.complaint())
                .with(episode.hold())
                .with(episode.screenings().clearance())
                .with(episode.closing())
                .fields;
    }

    /** What was written in words. */
    static Map<String, String> words(Episode episode) {
        Closing closing = episode.closing();
        return new EpisodeState()
                .put("complaintText", episode.complaint().complaintText())
                .put("closing.note", closing == null ? null : closing.note())
                .fields;
    }

    private EpisodeState with(Episode episode) {
        return put("status", episode.status())
                .put("referralId", episode.referralId())
                .put(
                        "screening.positive",
                        episode.screenings().latest().answers().stream()
                                .filter(Answer::positive)
                                .map(Answer::code)
                                .toList());
    }

    private EpisodeState with(Complaint complaint) {
        return put("condition", complaint.condition())
                .put("region", complaint.region())
                .put("side", complaint.side())
                .put("onset", complaint.onset())
                .put("startedOn", complaint.startedOn())
                .put("complaints", complaint.complaints())
                .put("causes", complaint.causes())
                .put("roots", complaint.roots())
                .put("icd10", complaint.icd10());
    }

    private EpisodeState with(Hold hold) {
        return put("heldAt", hold.heldAt()).put("heldUntil", hold.heldUntil()).put("openFlagIds", hold.openFlagIds());
    }

    private EpisodeState with(Clearance clearance) {
        return put("clearance.cervicalCordNegative", clearance.cervicalCordNegative())
                .put("clearance.cervicalVascularNegative", clearance.cervicalVascularNegative())
                .put("clearance.visceralCauseExcluded", clearance.visceralCauseExcluded());
    }

    private EpisodeState with(@Nullable Closing closing) {
        return closing == null
                ? this
                : put("closing.reason", closing.reason())
                        .put("closing.closedOn", closing.closedOn())
                        .put("closing.workStatus", closing.workStatus())
                        .put("closing.analgesics", closing.analgesics());
    }

    private EpisodeState put(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
        return this;
    }

    private EpisodeState put(String field, Collection<?> values) {
        return values.isEmpty()
                ? this
                : put(field, values.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
