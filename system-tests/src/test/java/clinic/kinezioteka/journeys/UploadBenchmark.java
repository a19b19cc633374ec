package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CourseAhead;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The largest recording, uploaded through the gateway to the packaged service, whose whole heap is what it may need in
 * addition. No part of {@code mvn verify}.
 */
@ExtendWith(OneStack.class)
class UploadBenchmark {

    private static final int HERTZ = 2000;
    private static final int SECONDS = 983;
    private static final List<String> MUSCLES =
            List.of("MULTIFIDUS", "PIRIFORMIS", "GLUTEUS_MAXIMUS", "GLUTEUS_MEDIUS");
    private static final int CHANNELS = 2 * MUSCLES.size();
    private static final int ROUNDS = 6;
    private static final double AIM_SECONDS = 5;

    @Test
    void aRecordingOfThirtyMebibytesIsTakenAndAnalysedWithinFiveSeconds(RunningStack stack) throws Exception {
        CourseAhead course = CourseAhead.begin(
                stack.product(),
                Retold.of(CaseFile.all().get(0), "case-1-recorded", "Rokas", "Signalis"),
                stack.stage().today());
        byte[] file = recording();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] form = form(said(course), file);
            HttpRequest upload = HttpRequest.newBuilder(stack.gateway().resolve("/api/v1/signals"))
                    .header(
                            "Authorization",
                            "Bearer " + stack.tokensOf("doctor").token())
                    .header("Content-Type", "multipart/form-data; boundary=recording")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                    .build();
            long begin = System.nanoTime();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(upload, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "%.1f MiB, %d channels uploaded and analysed, %s: %.2f s%n",
                    file.length / (double) (1 << 20), CHANNELS, round == 0 ? "cold" : "warm", seconds);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(seconds).isLessThanOrEqualTo(AIM_SECONDS);
        }
    }

    private static ObjectNode said(CourseAhead course) {
        ObjectNode said = Json.object()
                .put("kind", "EMG")
                .put("patientId", course.patientId())
                .put("episodeId", course.episodeId())
                .put("performedAt", Instant.now().toString());
        ArrayNode channels = said.putArray("channels");
        for (int channel = 0; channel < CHANNELS; channel++) {
            channels.addObject()
                    .put("channel", label(channel))
                    .put("muscle", MUSCLES.get(channel / 2))
                    .put("side", channel % 2 == 0 ? "LEFT" : "RIGHT");
        }
        return said;
    }

    private static byte[] form(ObjectNode said, byte[] file) throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream(file.length + 4096);
        form.write(ascii("--recording\r\nContent-Disposition: form-data; name=\"signal\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + said + "\r\n--recording\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"recording.edf\"\r\n"
                + "Content-Type: application/edf\r\n\r\n"));
        form.write(file);
        form.write(ascii("\r\n--recording--\r\n"));
        return form.toByteArray();
    }

    /** An EDF+ of sines, each channel of a frequency of its own. */
    private static byte[] recording() {
        int header = 256 * (CHANNELS + 1);
        ByteBuffer file =
                ByteBuffer.allocate(header + CHANNELS * HERTZ * SECONDS * 2).order(ByteOrder.LITTLE_ENDIAN);
        put(file, "0", 8, "X X X X", 80, "Startdate 22-SEP-2026 X X X", 80, "22.09.26", 8, "09.30.00", 8);
        put(file, "" + header, 8, "EDF+C", 44, "" + SECONDS, 8, "1", 8, "" + CHANNELS, 4);
        IntStream.range(0, CHANNELS).forEach(channel -> put(file, label(channel), 16));
        each(file, "AgAgCl electrode", 80);
        each(file, "uV", 8);
        each(file, "-3276.8", 8);
        each(file, "3276.7", 8);
        each(file, "-32768", 8);
        each(file, "32767", 8);
        each(file, "", 80);
        each(file, "" + HERTZ, 8);
        each(file, "", 32);
        for (int second = 0; second < SECONDS; second++) {
            for (int channel = 0; channel < CHANNELS; channel++) {
                for (int at = 0; at < HERTZ; at++) {
                    file.putShort((short) (1000 * Math.sin(2 * Math.PI * (50.3 + 20 * channel) * at / HERTZ)));
                }
            }
        }
        return file.array();
    }

    private static String label(int channel) {
        return "EMG " + channel;
    }

    private static void each(ByteBuffer file, String text, int width) {
        file.put(ascii(IntStream.range(0, CHANNELS)
                .mapToObj(channel -> padded(text, width))
                .collect(Collectors.joining())));
    }

    private static void put(ByteBuffer file, Object... textsAndWidths) {
        for (int at = 0; at < textsAndWidths.length; at += 2) {
            file.put(ascii(padded((String) textsAndWidths[at], (Integer) textsAndWidths[at + 1])));
        }
    }

    private static String padded(String text, int width) {
        return (text + " ".repeat(width)).substring(0, width);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
