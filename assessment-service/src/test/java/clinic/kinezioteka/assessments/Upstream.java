package clinic.kinezioteka.assessments;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The other services, as far as this one hears of them: the promised examples with what a test changes. */
@ApplicationScoped
public class Upstream {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Ids ids;

    @Inject
    EntityManager entityManager;

    /** An episode of a new patient, open since 1 September 2026; known here when this returns. */
    public Case open(String region, String side) {
        return open(Clinics.VILNIUS, region, side);
    }

    public Case open(UUID clinicId, String region, String side) {
        clinic(clinicId);
        Case opened = new Case(clinicId, ids.next(), ids.next(), region);
        announce(opened, "episode.opened", 0, episode -> episode.put("region", region)
                .put(
                        "condition",
                        List.of("CERVICAL", "THORACIC", "LUMBAR").contains(region) ? "RADICULITIS" : "SCIATICA")
                .put("side", side));
        return opened;
    }

    /** Another episode of the same patient and region. */
    public Case openAnother(Case before) {
        Case another = new Case(before.clinicId(), ids.next(), before.patientId(), before.region());
        announce(another, "episode.opened", 0, episode -> episode.put("region", before.region()));
        return another;
    }

    /** Another event of the episode. */
    public void announce(Case episode, String type, long sequence, Consumer<ObjectNode> change) {
        ObjectNode data = data(type);
        data.put("episodeId", episode.episodeId().toString())
                .put("patientId", episode.patientId().toString());
        change.accept(data);
        publish(episode, "episodes.v1", type, episode.episodeId(), sequence, data);
    }

    /** A visit of the episode, with what is due at it. */
    public UUID visit(Case episode, String type, Consumer<ObjectNode> change) {
        UUID visitId = ids.next();
        visit(episode, visitId, type, 1, change);
        return visitId;
    }

    public void visit(Case episode, UUID visitId, String type, long sequence, Consumer<ObjectNode> change) {
        ObjectNode data = data(type);
        data.put("visitId", visitId.toString())
                .put("episodeId", episode.episodeId().toString())
                .put("patientId", episode.patientId().toString());
        change.accept(data);
        publish(episode, "visits.v1", type, visitId, sequence, data);
    }

    /** An event of a programme of the episode, which plans so many modules. */
    public void programme(Case episode, UUID programmeId, String type, long sequence, int moduleCount) {
        ObjectNode data = data(type);
        data.put("programmeId", programmeId.toString())
                .put("episodeId", episode.episodeId().toString())
                .put("patientId", episode.patientId().toString())
                .put("moduleCount", moduleCount);
        publish(episode, "programmes.v1", type, programmeId, sequence, data);
    }

    /** A red flag of the patient. */
    public void redFlag(Case episode, String type, String code, String series) {
        redFlagOf(episode, type, code, series, null);
    }

    /** A red flag that was found in this measurement. */
    public void redFlagOf(Case episode, String type, String code, String series, @Nullable UUID assessmentId) {
        UUID flagId = ids.next();
        ObjectNode data = data(type);
        data.put("flagId", flagId.toString())
                .put("episodeId", episode.episodeId().toString())
                .put("patientId", episode.patientId().toString())
                .put("code", code)
                .put("series", series)
                .put("assessmentId", assessmentId == null ? null : assessmentId.toString());
        publish(episode, "episodes.v1", type, flagId, 0, data);
    }

    /** The patient of this episode turned out to be the one of another; known here when this returns. */
    public void merge(Case duplicate, Case survivor) {
        ObjectNode data = data("patient.merged");
        data.put("patientId", survivor.patientId().toString())
                .put("duplicateId", duplicate.patientId().toString());
        publish(survivor, "patients.v1", "patient.merged", duplicate.patientId(), 2, data);
    }

    /** What the patient decided about statistics. */
    public UUID statistics(Case patient, String type) {
        UUID consentId = ids.next();
        ObjectNode data = data(type);
        data.put("consentId", consentId.toString())
                .put("patientId", patient.patientId().toString())
                .put("purpose", "STATISTICS")
                .putNull("validTo");
        if (data.hasNonNull("withdrawnAt")) {
            data.put("withdrawnAt", Instant.now().toString());
        }
        publish(patient, "patients.v1", type, consentId, 0, data);
        return consentId;
    }

    private void clinic(UUID clinicId) {
        ObjectNode data = data("clinic.registered");
        data.put("clinicId", clinicId.toString()).put("zone", "Europe/Vilnius");
        publish(new Case(clinicId, clinicId, clinicId, ""), "clinics.v1", "clinic.registered", clinicId, 0, data);
    }

    /** The data of the promised example. */
    public static ObjectNode data(String type) {
        try {
            return (ObjectNode) JSON.readTree(Contracts.example(type)).get("data");
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private void publish(Case about, String topic, String type, UUID subject, long sequence, JsonNode data) {
        ProbeEvent event = new ProbeEvent(
                ids.next(),
                topic,
                type,
                subject,
                sequence,
                about.clinicId(),
                about.patientId(),
                JSON.convertValue(data, Map.class));
        new KafkaProbe().publish(event);
        Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> isHeard(about.clinicId(), event.id()));
    }

    /** Whether the event was applied here. */
    public boolean isHeard(UUID clinicId, UUID eventId) {
        return AsClinic.call(
                clinicId,
                () -> ((Number) entityManager
                                        .createNativeQuery("select count(*) from inbox where event_id = ?1")
                                        .setParameter(1, eventId)
                                        .getSingleResult())
                                .intValue()
                        == 1);
    }

    /** A patient's episode. */
    public record Case(UUID clinicId, UUID patientId, UUID episodeId, String region) {}
}
