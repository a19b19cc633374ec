package clinic.kinezioteka.gateway.me;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class MeTest {

    private static final String CLINIC = "01900000-0000-7000-8000-000000000001";
    private static final String DOCTOR = "01900000-0000-7000-8000-000000001001";
    private static final Issuer ISSUER = new Issuer();

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @BeforeEach
    void serve() {
        wire.serveKeycloak(request -> request.response().end(ISSUER.keys()));
        wire.serve(Service.PATIENT_SERVICE, MeTest::clinic);
    }

    @Test
    void aDoctorIsAPractitionerOfTheClinic() {
        wire.serve(Service.PROGRAMME_SERVICE, MeTest::practitioner);
        JsonObject me = me(ISSUER.token(DOCTOR, List.of("doctor", "offline_access"), "clinic_id", CLINIC))
                .json();

        assertThat(me.fieldNames()).containsExactlyInAnyOrder("sub", "roles", "clinic", "practitionerId");
        assertThat(me.getString("sub")).isEqualTo(DOCTOR);
        assertThat(me.getJsonArray("roles")).containsExactly("doctor");
        assertThat(me.getJsonObject("clinic").getString("name")).isEqualTo("Vilnius");
        assertThat(me.getString("practitionerId")).isEqualTo("p-of-" + DOCTOR);
    }

    @Test
    void aPatientIsAskedForNoPractitioner() {
        JsonObject me = me(ISSUER.token("s", List.of("patient"), "clinic_id", CLINIC, "patient_id", "p1"))
                .json();

        assertThat(me.fieldNames()).containsExactlyInAnyOrder("sub", "roles", "clinic", "patientId");
    }

    @Test
    void aPartnerHasNoClinic() {
        JsonObject me =
                me(ISSUER.token("s", List.of("partner"), "partner_id", "a1")).json();

        assertThat(me.encode()).isEqualTo("{\"sub\":\"s\",\"roles\":[\"partner\"],\"partnerId\":\"a1\"}");
    }

    @Test
    void staffWithoutAPractitionerHasNone() {
        wire.serve(Service.PROGRAMME_SERVICE, request -> request.response().end("{\"items\":[],\"next\":null}"));
        JsonObject me =
                me(ISSUER.token("s", List.of("reception"), "clinic_id", CLINIC)).json();

        assertThat(me.containsKey("practitionerId")).isFalse();
    }

    @Test
    void aPartThatIsAwayIsNamed() {
        Reply reply = me(ISSUER.token(DOCTOR, List.of("doctor"), "clinic_id", CLINIC));

        assertThat(reply.isProblem(503, "unavailable").getString("detail")).startsWith("programme-service");
    }

    @Test
    void aPartThatFailsIsABadGateway() {
        wire.serve(
                Service.PROGRAMME_SERVICE,
                request -> request.response().setStatusCode(500).end());
        me(ISSUER.token(DOCTOR, List.of("doctor"), "clinic_id", CLINIC)).isProblem(502, "bad-gateway");
    }

    @Test
    void aPartThatIsLateIsATimeout() {
        wire.serve(Service.PROGRAMME_SERVICE, request -> {});
        me(ISSUER.token(DOCTOR, List.of("doctor"), "clinic_id", CLINIC)).isProblem(504, "gateway-timeout");
    }

    @Test
    void noTokenOrABadOneIsUnauthenticated() {
        for (String token : List.of(
                "",
                "nonsense",
                ISSUER.token(DOCTOR, List.of("doctor")) + "x",
                ISSUER.expired(),
                ISSUER.forAnotherAudience(),
                ISSUER.ofAnotherIssuer(),
                new Issuer().token(DOCTOR, List.of("doctor")))) {
            Reply reply = me(token);

            reply.isProblem(401, "unauthenticated");
            assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        }
        wire.get("/api/v1/me").isProblem(401, "unauthenticated");
    }

    private Reply me(String token) {
        return wire.send(HttpMethod.GET, "/api/v1/me", request -> request.putHeader("Authorization", "Bearer " + token)
                .send());
    }

    private static void clinic(HttpServerRequest request) {
        boolean known = request.path().equals("/api/v1/clinics/" + CLINIC)
                && request.getHeader("Authorization") != null
                && request.getHeader("traceparent") != null;
        request.response().setStatusCode(known ? 200 : 404).end("{\"name\":\"Vilnius\"}");
    }

    private static void practitioner(HttpServerRequest request) {
        request.response().end("{\"items\":[{\"id\":\"p-of-%s\"}]}".formatted(request.getParam("userId")));
    }
}
