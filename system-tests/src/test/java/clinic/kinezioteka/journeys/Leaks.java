package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.http.TokenSource;
import clinic.kinezioteka.stack.StackSettings;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.StoredTexts;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every place where words of a patient might have got to. */
record Leaks(StackSettings settings) {

    private static final List<String> TOPICS =
            List.of("clinics.v1", "patients.v1", "episodes.v1", "programmes.v1", "visits.v1", "assessments.v1");
    private static final List<UUID> CLINICS = List.of(Clinics.VILNIUS, Clinics.KAUNAS, Clinics.NETWORK);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Those of the topics, dead letters too, that hold one of the words. */
    Set<String> topics(String... words) {
        KafkaProbe kafka = new KafkaProbe("localhost:" + settings.ports().kafka());
        Set<String> holding = new TreeSet<>();
        TOPICS.stream().flatMap(topic -> Stream.of(topic, topic + ".dlq")).forEach(topic -> {
            if (holds(kafka.all(topic).toString(), words)) {
                holding.add(topic);
            }
        });
        return holding;
    }

    /** Every event under one of these records of a patient. */
    List<JsonNode> eventsOf(String... records) {
        List<String> keys = List.of(records);
        KafkaProbe kafka = new KafkaProbe("localhost:" + settings.ports().kafka());
        return TOPICS.stream()
                .flatMap(topic -> kafka.all(topic).stream())
                .filter(event -> keys.contains(event.path("partitionkey").asText()))
                .toList();
    }

    /** Those of the logs of all parts. */
    Set<String> logs(String... words) throws IOException {
        Set<String> holding = new TreeSet<>();
        try (Stream<Path> files = Files.list(settings.directory().resolve("logs"))) {
            for (Path file : files.toList()) {
                if (holds(Files.readString(file), words)) {
                    holding.add(file.getFileName().toString());
                }
            }
        }
        return holding;
    }

    /** The ports of those services whose metrics hold one of the words. */
    List<Integer> metrics(String... words) {
        return IntStream.of(
                        settings.ports().patient(),
                        settings.ports().programme(),
                        settings.ports().assessment())
                .filter(port -> holds(
                        sent(HttpRequest.newBuilder(
                                URI.create("http://localhost:%d/q/metrics".formatted(port + 1000)))),
                        words))
                .boxed()
                .toList();
    }

    /** The tables of a service's database; everything of both clinics, and what was kept for callers of no clinic. */
    Set<String> tables(String database, String... words) throws SQLException {
        String url =
                "jdbc:postgresql://localhost:%d/%s".formatted(settings.ports().postgres(), database);
        Set<String> holding = new TreeSet<>();
        try (Connection runtime = DriverManager.getConnection(url, database + "_runtime", database + "_runtime")) {
            for (UUID clinic : CLINICS) {
                holding.addAll(StoredTexts.tablesHolding(runtime, clinic, words));
            }
        }
        return holding;
    }

    /** What the gateway answers to a request that goes wrong. */
    String refusal(TokenSource token, String method, String path, String body) {
        return sent(HttpRequest.newBuilder(URI.create(settings.gatewayUrl() + path))
                .header("Authorization", "Bearer " + token.token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** What the gateway answers to a file that is added to an episode as a letter. */
    String upload(TokenSource token, String episode, String name, String content) {
        String body =
                """
                --zz\r
                Content-Disposition: form-data; name="kind"\r
                \r
                LETTER\r
                --zz\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --zz--\r
                """
                        .formatted(name, content);
        return sent(
                HttpRequest.newBuilder(URI.create(settings.gatewayUrl() + "/api/v1/episodes/" + episode + "/documents"))
                        .header("Authorization", "Bearer " + token.token())
                        .header("Content-Type", "multipart/form-data; boundary=zz")
                        .POST(BodyPublishers.ofString(body)));
    }

    static boolean holds(String text, String... words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(words).anyMatch(lower::contains);
    }

    private static String sent(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
