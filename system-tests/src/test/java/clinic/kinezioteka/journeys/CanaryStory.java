package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.http.Refused;
import clinic.kinezioteka.journeys.http.User;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.ReferredCase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What happens to the canary beside his course; his words are in whatever is written of him. */
final class CanaryStory {

    private final RunningStack stack;
    private final Product product;
    private final String referral;
    private final String desk;
    private final String sent;
    private final String episode;

    private CanaryStory(
            RunningStack stack, Product product, String referral, String desk, String sent, String episode) {
        this.stack = stack;
        this.product = product;
        this.referral = "/api/v1/referrals/" + referral;
        this.desk = desk;
        this.sent = sent;
        this.episode = episode;
    }

    /** A partner sends him, he comes to the desk meanwhile, and reception takes the referral for another person's. */
    static CanaryStory begin(RunningStack stack, Product product, CaseFile canary) {
        ReferredCase referred = new ReferredCase(
                product, product.as("partner-a"), canary, stack.stage().today());
        JsonNode referral = referred.send();
        ObjectNode person = referral.path("patient").deepCopy();
        person.putArray("identifiers")
                .addObject()
                .put("system", "https://cards.example")
                .put("value", "zzkanareid-0");
        String desk = id(product.reception().post("/api/v1/patients", person));
        assertThatThrownBy(() -> referred.takeUp(referral, Json.object()))
                .isInstanceOfSatisfying(Refused.class, CanaryStory::isOfALikelyDuplicate);
        JsonNode accepted = referred.takeUp(referral, Json.object().put("acknowledgeDuplicates", true));
        return new CanaryStory(
                stack,
                product,
                id(referral),
                desk,
                accepted.path("patientId").asText(),
                accepted.path("episodeId").asText());
    }

    private static void isOfALikelyDuplicate(Refused refused) {
        assertThat(refused.isProblem("possible-duplicate"))
                .as(refused.getMessage())
                .isTrue();
        assertThat(Leaks.holds(refused.getMessage(), Canary.everything())).isFalse();
    }

    /** The record made at the desk, which stays. */
    String patient() {
        return desk;
    }

    /** The record made of the referral. */
    String duplicate() {
        return sent;
    }

    String episode() {
        return episode;
    }

    /** A sign is seen, looked at and cleared. */
    void seeASign() {
        JsonNode flag = product.reception()
                .post(
                        "/api/v1/episodes/" + episode + "/red-flags",
                        Json.object().put("code", "FOOT_DROP").put("note", "Zzkanaregiven drags a foot"));
        product.doctor().post("/api/v1/red-flags/" + id(flag) + "/acknowledge", Json.object());
        ObjectNode clearing = Json.object().put("reason", "Zzkanaregiven was examined");
        clearing.putArray("flagIds").add(id(flag));
        JsonNode cleared = product.doctor().post("/api/v1/episodes/" + episode + "/clear-hold", clearing);
        assertThat(cleared.path("status").asText()).isEqualTo("OPEN");
    }

    /** A letter is kept whose name and text tell of him. */
    void keepADocument(Leaks leaks) {
        String pdf = "%PDF-1.4\n% zzkanaregiven zzkanarefamily zzkanarewords\n%%EOF\n";
        String kept = leaks.upload(stack.tokensOf("doctor"), episode, "zzkanarefamily mri.pdf", pdf);
        assertThat(Json.read(kept).path("fileName").asText()).isEqualTo("zzkanarefamily mri.pdf");
    }

    /** A doctor of the other clinic reads him in all services, and his own clinic looks at why. */
    void isReadInNeed() {
        User stranger = product.as("doctor-kaunas");
        JsonNode grant = stranger.post(
                "/api/v1/break-glass",
                Json.object().put("patientId", sent).put("reason", "Zzkanaregiven was brought in unconscious"));
        assertThat(stranger.get("/api/v1/patients/" + sent).path("givenName").asText())
                .isEqualTo("Zzkanaregiven");
        for (String list : List.of("/api/v1/episodes", "/api/v1/programmes", "/api/v1/assessments")) {
            Patience.until(list + " in need", () -> stranger.all(list + "?patientId=" + sent), all -> !all.isEmpty());
        }
        product.privacy()
                .post(
                        "/api/v1/break-glass/" + id(grant) + "/review",
                        Json.object().put("verdict", "JUSTIFIED").put("note", "Zzkanaregiven could not be asked"));
    }

    /** Both records are seen to be one person; every service follows. */
    void isMerged() {
        product.admin()
                .post("/api/v1/patients/" + desk + "/merge", Json.object().put("duplicateId", sent));
        for (String list : List.of("/api/v1/programmes", "/api/v1/assessments")) {
            Patience.until(
                    list + " of the merged patient",
                    () -> product.doctor().all(list + "?patientId=" + desk),
                    all -> !all.isEmpty());
        }
    }

    /** The partner follows him to the letter, and is told nothing of who he is here. */
    void isFollowed() {
        User partner = product.as("partner-a");
        JsonNode progress = Patience.until(
                "the outcome", () -> partner.get(referral + "/progress"), answer -> answer.path("outcome")
                        .isObject());
        assertThat(Leaks.holds(progress.toString(), Canary.everything())).isFalse();
    }

    /** For the partner the referral is left without a person, and its progress and letter are gone. */
    void isForgottenByThePartner() {
        User partner = product.as("partner-a");
        assertThat(Leaks.holds(partner.get(referral).toString(), Canary.everything()))
                .isFalse();
        for (String gone : List.of("/progress", "/letter")) {
            assertThatThrownBy(() -> partner.get(referral + gone))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.isProblem("not-found"))
                            .isTrue());
        }
    }

    private static String id(JsonNode one) {
        return one.path("id").asText();
    }
}
