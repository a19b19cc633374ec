package clinic.kinezioteka.patients.clinic;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class ClinicResourceTest {
    private static final String CLINICS = "/api/v1/clinics";
    private static final String PARTNERS = "/api/v1/partners";
    private static final UUID VILNIUS = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID KAUNAS = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final UUID PARTNER_A = UUID.fromString("01900000-0000-7000-8000-0000000000a1");
    private static final UUID PARTNER_B = UUID.fromString("01900000-0000-7000-8000-0000000000b1");
    private static final Map<String, Object> SIAULIAI = Map.of(
            "name",
            "Kinezioteka Šiauliai",
            "zone",
            "Europe/Vilnius",
            "languages",
            List.of("lt"),
            "sandbox",
            true,
            "retentionYears",
            15);

    @Test
    void holdsTheClinicsOfTheRealmAndHasToldOfThem() {
        as(Tokens.partner(PARTNER_A))
                .get(CLINICS + "/" + VILNIUS)
                .then()
                .statusCode(200)
                .body("zone", equalTo("Europe/Vilnius"))
                .body("languages", equalTo(List.of("lt", "en")));
        as(Tokens.reception())
                .get(CLINICS)
                .then()
                .statusCode(200)
                .body("items.id", hasItems(VILNIUS.toString(), KAUNAS.toString()));
        for (UUID clinic : List.of(VILNIUS, KAUNAS)) {
            JsonNode event = new KafkaProbe().await("clinics.v1", "clinic.registered", clinic);
            Contracts.assertMatches(event.toString());
            assertThat(event.path("clinicid").asText()).isEqualTo(clinic.toString());
        }
    }

    @Test
    void holdsThePartnersOfTheRealmAndHasToldOfThem() {
        as(Tokens.doctor())
                .get(PARTNERS)
                .then()
                .statusCode(200)
                .body("items.id", hasItems(PARTNER_A.toString(), PARTNER_B.toString()));
        Contracts.assertMatches(new KafkaProbe()
                .await("clinics.v1", "partner.registered", PARTNER_A)
                .toString());
    }

    @Test
    void letsTheNetworkRegisterAndChangeAClinic() {
        UUID id = id(as(Tokens.networkAdmin())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(SIAULIAI)
                .post(CLINICS));
        patching(Tokens.networkAdmin(), 0)
                .body(Map.of("address", "Tilžės g. 1"))
                .patch(CLINICS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("address", equalTo("Tilžės g. 1"))
                .body("sandbox", equalTo(true));
        patching(Tokens.networkAdmin(), 0)
                .body("{}")
                .patch(CLINICS + "/" + id)
                .then()
                .statusCode(412);
        List<JsonNode> events = new KafkaProbe().await("clinics.v1", id, 2);
        events.forEach(event -> Contracts.assertMatches(event.toString()));
        assertThat(events).extracting(event -> event.path("sequence").asInt()).containsExactly(0, 1);
    }

    @Test
    void letsTheNetworkTakeUpAndRenameAPartner() {
        UUID id = id(as(Tokens.networkAdmin()).body(Map.of("name", "Partner C")).post(PARTNERS));
        patching(Tokens.networkAdmin(), 0)
                .body(Map.of("name", "Partner D"))
                .patch(PARTNERS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Partner D"));
        as(Tokens.doctor()).get(PARTNERS + "/" + id).then().statusCode(200).header("ETag", "\"1\"");
        new KafkaProbe().await("clinics.v1", id, 2).forEach(event -> Contracts.assertMatches(event.toString()));
    }

    @Test
    void namesWhatIsWrongWithAClinic() {
        as(Tokens.networkAdmin())
                .body(Map.of("name", "", "zone", "Mars/Base", "languages", List.of("LT"), "retentionYears", 0))
                .post(CLINICS)
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("name", "zone", "languages[0]", "retentionYears"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CLINICS, PARTNERS})
    void letsNobodyElseWrite(String collection) {
        for (String token : List.of(Tokens.admin(), Tokens.doctor(), Tokens.partner(PARTNER_A))) {
            as(token).body(SIAULIAI).post(collection).then().statusCode(403);
        }
        as(Tokens.doctor()).get(collection + "/" + UUID.randomUUID()).then().statusCode(404);
        patching(Tokens.networkAdmin(), 0)
                .body("{}")
                .patch(collection + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
