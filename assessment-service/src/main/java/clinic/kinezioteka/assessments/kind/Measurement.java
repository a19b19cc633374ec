package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.reference.Standards;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured, as it was measured; an invalid one cannot be made. */
public sealed interface Measurement
        permits Vas,
                Function,
                Lasegue,
                TensionTest,
                Neuro,
                MuscleTone,
                Mobility,
                Emg,
                Strength,
                Posture,
                Gait,
                SelfControl {

    /** Which of the kinds it is. */
    default Kind kind() {
        return Kind.of(this);
    }

    /** Which test of the kind, where a kind has several; null elsewhere. */
    default @Nullable String protocolTest() {
        return null;
    }

    /** What it is compared with in an episode: the kind, and the site, muscle, test or side within it. */
    String series();

    /** Refuses what cannot be measured in an episode of this complaint. */
    default void fit(Complaint complaint, Standards standards) {}

    /** Whether it may be done only while no sign of the spinal cord is open. */
    default boolean needsFreeCord() {
        return false;
    }

    /** What other services hear of it: without what they do not need to know of the patient. */
    default Measurement announced() {
        return this;
    }

    /** Its numbers, for comparing and charting. */
    List<Measure> measures(Complaint complaint);

    /** What it says, after what came before it. */
    Interpretation interpret(Course course, Reading reading);
}
