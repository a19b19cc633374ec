package clinic.kinezioteka.patients.search;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.register;
import static clinic.kinezioteka.patients.Api.somebody;
import static clinic.kinezioteka.patients.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class PatientSearchTest {
    private static final String SEARCH = "/api/v1/patients/search";

    @Test
    void findsByTheBeginningOfAnyPartOfTheName() {
        UUID id = id(register(with(somebody(), "familyName", "Żółć-Žemaitė")));
        assertThat(found("zol")).contains(id.toString());
        assertThat(found("ŽEMAIT")).contains(id.toString());
        assertThat(found("jon zemaite")).contains(id.toString());
        assertThat(found("emaite")).doesNotContain(id.toString());
        assertThat(found("zol petras")).doesNotContain(id.toString());
    }

    @Test
    void findsByBirthDateIdentifierAndTelephone() {
        String number = UUID.randomUUID().toString();
        UUID id = id(register(with(
                with(somebody(), "identifiers", List.of(Map.of("system", "PASSPORT", "value", number))),
                "phone",
                "+370 699 99901")));
        search(Map.of("identifier", number.toUpperCase(Locale.ROOT))).body("items.id", equalTo(List.of(id.toString())));
        search(Map.of("identifier", number, "birthDate", "1981-05-12")).body("items", hasSize(1));
        search(Map.of("identifier", number, "birthDate", "1981-05-13")).body("items", hasSize(0));
        search(Map.of("identifier", number, "phone", "00370 699")).body("items", hasSize(1));
        search(Map.of("identifier", number.substring(1))).body("items", hasSize(0));
    }

    @Test
    void findsATelephoneNumberHoweverItOrItsBeginningIsWritten() {
        String number = UUID.randomUUID().toString();
        register(with(
                        with(somebody(), "identifiers", List.of(Map.of("system", "PASSPORT", "value", number))),
                        "phone",
                        "8 (612) 99-902"))
                .then()
                .statusCode(201)
                .body("phone", equalTo("+37061299902"));
        for (String written : List.of(
                "+370 612 99902", "00370612999", "8 612 99902", "0 612 9990", "612 99 90", "370612999", "8612")) {
            search(Map.of("identifier", number, "phone", written)).body("items", hasSize(1));
        }
        for (String another : List.of("+48 612 99902", "129990", "+371")) {
            search(Map.of("identifier", number, "phone", another)).body("items", hasSize(0));
        }
    }

    @Test
    void findsLithuanianPolishAndCyrillicNamesByPlainLetters() {
        String unique = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (Map.Entry<String, List<String>> name : Map.of(
                        "Šąčęėįųū",
                        List.of("saceeiuu", "ŠĄČ"),
                        "Wiśniewska-Żółć",
                        List.of("wisn", "ZOLC"),
                        "Ёжиков",
                        List.of("ежик", "ЁЖ", "ezhik", "yozh"))
                .entrySet()) {
            UUID id = id(register(with(somebody(), "familyName", name.getKey() + " " + unique)));
            name.getValue().forEach(written -> assertThat(found(written + " " + unique))
                    .as(written)
                    .containsExactly(id.toString()));
        }
    }

    @Test
    void answersInPartsThatFollowEachOther() {
        String family = "Partsname" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (String given : List.of("Ana", "Bea", "Cilė")) {
            register(with(with(somebody(), "familyName", family), "givenName", given))
                    .then()
                    .statusCode(201);
        }
        String next = search(Map.of("name", family), "?limit=2&count=true")
                .body("items", hasSize(2))
                .body("total", equalTo(3))
                .body("next", notNullValue())
                .extract()
                .path("next");
        search(Map.of("name", family), "?limit=2&cursor=" + next)
                .body("items.givenName", equalTo(List.of("Cilė")))
                .body("next", equalTo(null));
        as(Tokens.reception())
                .body(Map.of("name", "other"))
                .post(SEARCH + "?cursor=" + next)
                .then()
                .statusCode(400);
    }

    @Test
    void seesOnlyTheOwnClinicAndOnlyWithARole() {
        UUID id = id(register(with(somebody(), "familyName", "Vilniaus-" + UUID.randomUUID())));
        as(Tokens.reception(Clinics.KAUNAS))
                .body(Map.of("name", "vilniaus"))
                .post(SEARCH)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of()));
        as(Tokens.patient(Clinics.VILNIUS, id))
                .body(Map.of("name", "v"))
                .post(SEARCH)
                .then()
                .statusCode(403);
    }

    @Test
    void refusesToLookForNothing() {
        as(Tokens.reception()).body("{}").post(SEARCH).then().statusCode(422);
        as(Tokens.reception()).body(Map.of("name", "")).post(SEARCH).then().statusCode(422);
    }

    private static List<String> found(String name) {
        return search(Map.of("name", name)).extract().path("items.id");
    }

    private static ValidatableResponse search(Map<String, Object> body) {
        return search(body, "");
    }

    private static ValidatableResponse search(Map<String, Object> body, String query) {
        return as(Tokens.reception()).body(body).post(SEARCH + query).then().statusCode(200);
    }
}
