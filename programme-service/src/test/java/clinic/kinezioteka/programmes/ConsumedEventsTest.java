package clinic.kinezioteka.programmes;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.assessment.Assessments;
import clinic.kinezioteka.programmes.assessment.Examination;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every event that this service consumes, as its owner promises it. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ConsumedEventsTest {

    private static final UUID EXAMINED_VISIT = UUID.fromString("019a1200-0012-7000-8000-000000000001");

    private final KafkaProbe kafka = new KafkaProbe();

    @Inject
    Assessments assessments;

    @Inject
    Tenant tenant;

    @Test
    void takesInThePromisedExamples() throws JsonProcessingException {
        JsonNode opened = publish("episode.opened", "episodes.v1");
        publish("clinic.registered", "clinics.v1");
        publish("clinic.updated", "clinics.v1");
        publish("patient.registered", "patients.v1");
        publish("patient.updated", "patients.v1");
        publish("consent.granted", "patients.v1");
        publish("consent.refused", "patients.v1");
        publish("consent.withdrawn", "patients.v1");
        for (String type : List.of("episode.updated", "episode.held", "episode.hold-cleared", "episode.closed")) {
            publish(type, "episodes.v1");
        }
        for (String kind :
                List.of("VAS", "FUNCTION", "LASEGUE", "TENSION_TEST", "NEURO", "STRENGTH", "GAIT", "SELF_CONTROL")) {
            publishText(Contracts.measurement(kind), "assessments.v1");
        }
        for (String type : List.of(
                "assessment.corrected",
                "assessment.voided",
                "assessment.waived",
                "protocol.completed",
                "protocol.reopened")) {
            publish(type, "assessments.v1");
        }
        String episodeId = opened.at("/data/episodeId").asText();
        await().until(() -> as(Tokens.doctor())
                .queryParam("episodeId", episodeId)
                .get("/api/v1/programmes")
                .jsonPath()
                .getList("items.status")
                .equals(List.of("CLOSED")));
        await().until(() -> examination().waived().size() == 2 && !examination().complete());
        Stream.of("clinics.v1.dlq", "patients.v1.dlq", "episodes.v1.dlq", "assessments.v1.dlq")
                .forEach(topic -> assertThat(kafka.all(topic)).as(topic).isEmpty());
    }

    @ActivateRequestContext
    Examination examination() {
        tenant.actFor(Clinics.VILNIUS);
        return QuarkusTransaction.requiringNew().call(() -> assessments.at(EXAMINED_VISIT));
    }

    private JsonNode publish(String type, String topic) throws JsonProcessingException {
        return publishText(Contracts.example(type), topic);
    }

    private JsonNode publishText(String text, String topic) throws JsonProcessingException {
        JsonNode event = new ObjectMapper().readTree(text);
        kafka.publish(topic, event.path("partitionkey").asText(), text);
        return event;
    }
}
