package clinic.kinezioteka.programmes;

import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.Answers;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.KeptConnection;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** What stands before a test acts: clinics, patients and episodes as their owner announces them, and the drafts that follow. */
public final class Given {

    /** An open episode with the draft that appeared for it. */
    public record Course(UUID clinicId, UUID patientId, UUID episodeId, UUID programmeId, Region region) {}

    /** Of all clinics. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");

    private static final KafkaProbe KAFKA = new KafkaProbe();
    private static final AtomicBoolean CLINICS_ANNOUNCED = new AtomicBoolean();

    private Given() {}

    /** The day in the clinics; asked by each test for itself, so that a run may last beyond midnight. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** An id as its owner would have made it just now. */
    public static UUID id() {
        return idOf(Instant.now());
    }

    /** An id as its owner would have made it then. */
    public static UUID idOf(Instant madeAt) {
        long random = ThreadLocalRandom.current().nextLong();
        return new UUID(madeAt.toEpochMilli() << 16 | 0x7000L | random & 0xFFFL, random >>> 2 | Long.MIN_VALUE);
    }

    public static RequestSpecification as(String token) {
        return KeptConnection.given().auth().oauth2(token).contentType("application/json");
    }

    /** Both clinics of the network, in Vilnius' zone; announced once in a run. */
    public static void clinics() {
        if (!CLINICS_ANNOUNCED.getAndSet(true)) {
            announce(Clinics.VILNIUS, "Vilnius");
            announce(Clinics.KAUNAS, "Kaunas");
        }
    }

    /** A patient of the clinic that this service has heard of when the next event of his is applied. */
    public static UUID patient(UUID clinicId) {
        UUID id = id();
        KAFKA.publish(ProbeEvent.of(
                        "patients.v1", "patient.registered", id, 1, id, Map.of("patientId", id, "status", "ACTIVE"))
                .in(clinicId));
        return id;
    }

    /** An episode of a new patient in Vilnius that opened a hundred days ago, and its draft. */
    public static Course course(Region region) {
        return course(Clinics.VILNIUS, region, Map.of());
    }

    /** The same in any clinic, with other values in the announcement. */
    public static Course course(UUID clinicId, Region region, Map<String, Object> otherwise) {
        return courses(1, clinicId, region, otherwise).get(0);
    }

    /** So many of them, each of a patient of his own; they are announced together, since a draft takes a while to appear. */
    public static List<Course> courses(int count, UUID clinicId, Region region, Map<String, Object> otherwise) {
        clinics();
        return Stream.generate(() -> opened(clinicId, region, otherwise)).limit(count).toList().stream()
                .map(course -> new Course(
                        clinicId,
                        course.patientId(),
                        course.episodeId(),
                        draftOf(clinicId, course.episodeId()),
                        region))
                .toList();
    }

    /** One more open episode of the same patient, and its draft. */
    public static Course another(Course course, Region region) {
        UUID episodeId = id();
        Course opened = new Course(course.clinicId(), course.patientId(), episodeId, episodeId, region);
        announce(opened, "episode.opened", 1, Map.of("startedOn", "2025-01-01"));
        return new Course(
                course.clinicId(), course.patientId(), episodeId, draftOf(course.clinicId(), episodeId), region);
    }

    private static Course opened(UUID clinicId, Region region, Map<String, Object> otherwise) {
        UUID episodeId = id();
        Course course = new Course(clinicId, patient(clinicId), episodeId, episodeId, region);
        announce(course, "episode.opened", 1, otherwise);
        return course;
    }

    /** Announces a change of the episode. */
    public static void announce(Course course, String type, long sequence, Map<String, Object> otherwise) {
        Map<String, Object> data = new HashMap<>();
        data.put("episodeId", course.episodeId());
        data.put("patientId", course.patientId());
        data.put("status", "OPEN");
        data.put("condition", course.region().condition());
        data.put("region", course.region());
        data.put("side", "RIGHT");
        data.put("startedOn", today().minusDays(100).toString());
        data.put("chronicity", "ACUTE");
        data.put("roots", List.of());
        data.put("screening", screening(false));
        data.put("openFlagIds", List.of());
        for (String absent : List.of("heldAt", "heldUntil", "closeReason", "closedOn", "workStatus", "analgesics")) {
            data.put(absent, null);
        }
        data.putAll(otherwise);
        KAFKA.publish(ProbeEvent.of("episodes.v1", type, course.episodeId(), sequence, course.patientId(), data)
                .in(course.clinicId()));
    }

    /** A screening that allows traction of the neck and hangs, or neither. */
    public static Map<String, Boolean> screening(boolean negative) {
        return Map.of(
                "cervicalCordNegative", negative,
                "cervicalVascularNegative", negative,
                "visceralCauseExcluded", negative);
    }

    private static UUID draftOf(UUID clinicId, UUID episodeId) {
        return UUID.fromString(await().pollInterval(Duration.ofMillis(20))
                .until(
                        () -> Answers.items(as(Tokens.doctor(clinicId))
                                .queryParam("episodeId", episodeId)
                                .get("/api/v1/programmes")),
                        found -> !found.isEmpty())
                .get(0)
                .get("id")
                .toString());
    }

    private static void announce(UUID clinicId, String name) {
        KAFKA.publish(ProbeEvent.of(
                        "clinics.v1",
                        "clinic.registered",
                        clinicId,
                        1,
                        clinicId,
                        Map.of("clinicId", clinicId, "name", name, "zone", "Europe/Vilnius"))
                .in(clinicId));
    }
}
