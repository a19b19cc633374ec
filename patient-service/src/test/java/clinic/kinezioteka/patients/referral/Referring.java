package clinic.kinezioteka.patients.referral;

import static clinic.kinezioteka.patients.Api.ZONE;
import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.somebody;
import static clinic.kinezioteka.patients.Api.with;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Tokens;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a partner does, as tests of several features need it. */
public final class Referring {
    public static final UUID PARTNER_A = UUID.fromString("01900000-0000-7000-8000-0000000000a1");
    public static final UUID PARTNER_B = UUID.fromString("01900000-0000-7000-8000-0000000000b1");
    public static final String REFERRALS = "/api/v1/referrals";

    private Referring() {}

    public static String partner() {
        return Tokens.partner(PARTNER_A);
    }

    /** Somebody with a lumbar complaint whom partner A sends to Vilnius, and who lets him follow. */
    public static Map<String, Object> lumbar() {
        return lumbar("GRANTED");
    }

    public static Map<String, Object> lumbar(String consent) {
        return Map.of(
                "clinicId",
                Clinics.VILNIUS,
                "externalReference",
                "A-" + UUID.randomUUID(),
                "patient",
                somebody(),
                "complaint",
                "Pain from the back into the right leg",
                "condition",
                "RADICULITIS",
                "region",
                "LUMBAR",
                "side",
                "RIGHT",
                "urgency",
                "SOON",
                "preferredTimes",
                List.of(Map.of("day", "MONDAY", "from", "08:00", "to", "12:00")),
                "consent",
                Map.of("decision", consent, "validFrom", LocalDate.now(ZONE).toString()));
    }

    public static Map<String, Object> without(Map<String, Object> body, String... fields) {
        Map<String, Object> less = with(body, "clinicId", body.get("clinicId"));
        less.keySet().removeAll(List.of(fields));
        return less;
    }

    public static Response send(Map<String, Object> referral) {
        return as(partner()).body(referral).post(REFERRALS);
    }

    /** A referral that waits for the clinic's answer. */
    public static UUID sent() {
        return id(send(lumbar()));
    }

    public static Response accept(String token, UUID referral, Map<String, Object> body) {
        return as(token).body(body).post(REFERRALS + "/" + referral + "/accept");
    }

    /** Whom reception made of an accepted referral. */
    public static Accepted accepted(UUID referral) {
        Response answer = accept(Tokens.reception(), referral, Map.of());
        answer.then().statusCode(200);
        return new Accepted(
                referral, UUID.fromString(answer.path("patientId")), UUID.fromString(answer.path("episodeId")));
    }

    /** A referral, its patient, and his episode. */
    public record Accepted(UUID referral, UUID patient, UUID episode) {}
}
