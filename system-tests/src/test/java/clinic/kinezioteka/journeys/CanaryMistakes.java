package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Requests about the canary that go wrong: no answer repeats a word of his. */
record CanaryMistakes(RunningStack stack, Leaks leaks, CanaryStory story) {

    private static final String AGAIN =
            """
            {"givenName": "Zzkanaregiven", "familyName": "Žžkanarefamily", "birthDate": "%s", "sex": "FEMALE",
             "phone": "%s", "email": "%s", "identifiers": [{"system": "%s", "value": "zzkanareid"}]%s}
            """;
    private static final String SYSTEM = "https://kinezioteka.clinic/demo-cases";
    private static final String PHONE = "+37061777123";
    private static final String EMAIL = "zzkanaremail@example.org";

    void makeAll() {
        registerAgain();
        sendUnfitBodies();
        askInVain();
        tells(
                "document-unfit",
                leaks.upload(
                        stack.tokensOf("doctor"), story.episode(), "zzkanarefamily.png", "%PDF-1.4 zzkanaregiven"));
    }

    private void registerAgain() {
        Map.of(
                        "duplicate-patient",
                        AGAIN.formatted("1988-01-01", PHONE, EMAIL, SYSTEM, ""),
                        "validation",
                        AGAIN.formatted("1788-01-01", "zzkanaregiven", "zzkanaremail", "", ""),
                        "unknown-field",
                        AGAIN.formatted("1988-01-01", PHONE, EMAIL, SYSTEM, ", \"more\": \"zzkanaregiven\""),
                        "malformed-json",
                        "{\"givenName\": \"zzkanaregiven\", ")
                .forEach((problem, body) -> tells(problem, post("reception", "/api/v1/patients", body)));
    }

    private void sendUnfitBodies() {
        String flags = "/api/v1/episodes/" + story.episode() + "/red-flags";
        tells("validation", post("reception", flags, "{\"code\": \"zzkanaregiven\", \"note\": \"zzkanarewords\"}"));
        String grant = "{\"patientId\": \"%s\", \"reason\": \"Zzkanaregiven is a patient of ours\"}";
        tells("break-glass-not-needed", post("doctor", "/api/v1/break-glass", grant.formatted(story.patient())));
        tells(
                "patient-merged",
                post(
                        "admin",
                        "/api/v1/patients/" + story.patient() + "/merge",
                        """
                {"duplicateId": "%s"}""".formatted(story.duplicate())));
    }

    private void askInVain() {
        for (String path : List.of(
                "/api/v1/visits?status=zzkanaregiven",
                "/api/v1/patients/" + story.patient() + "/timeline?cursor=zzkanaregiven",
                "/api/v1/nowhere?name=zzkanaregiven")) {
            tells("", leaks.refusal(stack.tokensOf("reception"), "GET", path, ""));
        }
    }

    private String post(String user, String path, String body) {
        return leaks.refusal(stack.tokensOf(user), "POST", path, body);
    }

    private static void tells(String problem, String answer) {
        assertThat(answer).contains("/problems/" + problem);
        assertThat(Leaks.holds(answer, Canary.everything())).as(answer).isFalse();
    }
}
