package clinic.kinezioteka.assessments.recording.rest;

import clinic.kinezioteka.assessments.kind.Bounds;
import clinic.kinezioteka.assessments.recording.NewRecording;
import clinic.kinezioteka.assessments.recording.SignalKind;
import clinic.kinezioteka.assessments.signal.EmgChannel;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client says of a recording. */
@Schema(
        name = "NewSignal",
        description = "What the file is a recording of",
        requiredProperties = {"kind", "patientId", "episodeId", "performedAt"},
        examples =
                """
                {"kind": "EMG", "patientId": "019a1200-0001-7000-8000-000000000001",
                 "episodeId": "019a1200-0002-7000-8000-000000000001", "performedAt": "2026-09-22T09:30:00+03:00",
                 "channels": [
                  {"channel": "EMG L1", "muscle": "MULTIFIDUS", "side": "LEFT",
                   "mvcReferenceMicrovolts": 240, "mvcMethod": "MANUAL_RESISTANCE"},
                  {"channel": "EMG R1", "muscle": "MULTIFIDUS", "side": "RIGHT"}]}""")
record SignalRequest(
        @Schema(description = "What it is a recording of") SignalKind kind,
        @Schema(description = "The patient") UUID patientId,
        @Schema(description = "The episode, one of the patient's, not closed") UUID episodeId,
        @Schema(description = "The visit at which it was recorded, one of the episode's", nullable = true) @Nullable
                UUID visitId,
        @Schema(description = "When it was recorded: from the episode's start to now") Instant performedAt,
        @Schema(
                        description = "Samples a second of a CSV of muscles, Hz; an EDF tells it itself",
                        minimum = "1000",
                        maximum = "8192",
                        nullable = true)
                @Nullable
                BigDecimal samplingRateHertz,
        @Schema(
                        description = "EMG: the channels to compute, 1 to 32; channels that are not named are left out",
                        maxItems = 32,
                        nullable = true)
                @Nullable
                List<EmgChannel> channels) {

    SignalRequest {
        new Bounds()
                .required("kind", kind)
                .required("patientId", patientId)
                .required("episodeId", episodeId)
                .required("performedAt", performedAt)
                .holds(channels == null || !channels.contains(null), "channels", "must not have null among its entries")
                .check();
    }

    /** The same with its file, of the patient under the record that stands for him now. */
    NewRecording with(ByteBuffer content, UnaryOperator<UUID> survivor) {
        return new NewRecording(
                kind,
                survivor.apply(patientId),
                episodeId,
                visitId,
                performedAt,
                samplingRateHertz,
                channels == null ? List.of() : List.copyOf(channels),
                content);
    }
}
