package clinic.kinezioteka.assessments.recording;

import clinic.kinezioteka.assessments.assessment.NewAssessment;
import clinic.kinezioteka.assessments.footcontact.WalkAnalysis;
import clinic.kinezioteka.assessments.kind.Bounds;
import clinic.kinezioteka.assessments.signal.EmgAnalysis;
import clinic.kinezioteka.assessments.signal.EmgChannel;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recording about to be kept.
 *
 * @param samplingRateHertz of a CSV of muscles, else null
 * @param channels which muscle each channel was taken from; empty of a walk
 */
public record NewRecording(
        SignalKind kind,
        UUID patientId,
        UUID episodeId,
        @Nullable UUID visitId,
        Instant performedAt,
        @Nullable BigDecimal samplingRateHertz,
        List<EmgChannel> channels,
        ByteBuffer content) {

    private static final int MOST_CHANNELS = 32;

    public NewRecording {
        boolean ofMuscles = kind == SignalKind.EMG;
        new Bounds()
                .holds(
                        ofMuscles ? !channels.isEmpty() && channels.size() <= MOST_CHANNELS : channels.isEmpty(),
                        "channels",
                        ofMuscles ? "must have from 1 to " + MOST_CHANNELS + " entries" : "is only for EMG")
                .holds(
                        channels.stream().map(EmgChannel::place).distinct().count() == channels.size(),
                        "channels",
                        "must name each muscle and side once")
                .holds(ofMuscles || samplingRateHertz == null, "samplingRateHertz", "is only for EMG")
                .holds(content.limit() > 0, "file", "is required and not empty")
                .check();
    }

    /** Computes what it says; needs no database. */
    Analysis.Whole analyse() {
        return switch (kind) {
            case EMG -> Analysis.Whole.of(EmgAnalysis.of(content, samplingRateHertz, channels));
            case GAIT -> Analysis.Whole.of(WalkAnalysis.of(content));
        };
    }

    NewAssessment measured(Analysis.Whole analysis) {
        return new NewAssessment(patientId, episodeId, visitId, performedAt, analysis.measurement());
    }
}
