package clinic.kinezioteka.assessments.recording;

import static clinic.kinezioteka.assessments.Api.as;

import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.signal.EdfFile;
import clinic.kinezioteka.assessments.signal.Waves;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Recordings as a client uploads them. */
public final class Uploads {

    public static final String SIGNALS = "/api/v1/signals";

    /** Strides of a second, steps of 0.7 m. */
    public static final byte[] WALK =
            """
            side,heelStrikeMilliseconds,toeOffMilliseconds,stepLengthMetres
            LEFT,0,600,
            RIGHT,500,1100,0.7
            LEFT,1000,1600,0.7
            RIGHT,1500,2100,0.7
            LEFT,2000,2600,0.7
            """
                    .getBytes(StandardCharsets.UTF_8);

    private Uploads() {}

    /** Three seconds of two channels: 100 Hz of 141.4 µV left, 60 Hz of 100 µV right. */
    public static byte[] edf() {
        return recording().bytes();
    }

    static EdfFile recording() {
        return new EdfFile(1000, 3).with("L1", Waves.sine(1000, 100, 141.4)).with("R1", Waves.sine(1000, 60, 100));
    }

    /** A walk of this episode. */
    public static Map<String, Object> walk(Case episode) {
        return said(episode, "GAIT");
    }

    /** Both channels of the recording, the left one beside a maximal contraction of 200 µV. */
    static Map<String, Object> muscles(Case episode) {
        Map<String, Object> said = said(episode, "EMG");
        said.put(
                "channels",
                List.of(
                        Map.of(
                                "channel",
                                "L1",
                                "muscle",
                                "MULTIFIDUS",
                                "side",
                                "LEFT",
                                "mvcReferenceMicrovolts",
                                200,
                                "mvcMethod",
                                "DYNAMOMETER"),
                        Map.of("channel", "R1", "muscle", "MULTIFIDUS", "side", "RIGHT")));
        return said;
    }

    public static Response upload(String token, Map<String, ?> said, byte[] file) {
        return as(token)
                .contentType("multipart/form-data")
                .multiPart("signal", json(said), "application/json")
                .multiPart("file", "Jonas Kanarekas.edf", file, "application/octet-stream")
                .post(SIGNALS);
    }

    public static String json(Map<String, ?> said) {
        try {
            return new ObjectMapper().writeValueAsString(said);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> said(Case episode, String kind) {
        Map<String, Object> said = new HashMap<>();
        said.put("kind", kind);
        said.put("patientId", episode.patientId().toString());
        said.put("episodeId", episode.episodeId().toString());
        said.put("performedAt", "2026-09-22T09:30:00+03:00");
        return said;
    }
}
