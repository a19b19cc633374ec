package clinic.kinezioteka.assessments.recording;

import clinic.kinezioteka.assessments.footcontact.WalkAnalysis;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.assessments.signal.AnalysedChannel;
import clinic.kinezioteka.assessments.signal.EmgAnalysis;
import clinic.kinezioteka.assessments.signal.EmgMethod;
import clinic.kinezioteka.assessments.signal.SignalFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was computed from a recording: of muscles the channels, of a walk the contacts of the feet. */
@Schema(name = "SignalAnalysis", description = "What was computed from the recording, by its kind")
public record Analysis(
        @Schema(description = "How the channels were computed; null of a walk", nullable = true) @Nullable
                EmgMethod method,
        @Schema(description = "Each channel that was asked for; empty of a walk") List<AnalysedChannel> channels,
        @Schema(description = "The walk; null of muscles", nullable = true) @Nullable WalkAnalysis walk) {

    /** With the format that the file turned out to have, and what is measured. */
    public record Whole(SignalFormat format, Analysis analysis, Measurement measurement) {

        public static Whole of(EmgAnalysis emg) {
            return new Whole(emg.format(), new Analysis(emg.method(), emg.channels(), null), emg.measured());
        }

        public static Whole of(WalkAnalysis walk) {
            return new Whole(SignalFormat.CSV, new Analysis(null, List.of(), walk), walk.measured());
        }
    }
}
