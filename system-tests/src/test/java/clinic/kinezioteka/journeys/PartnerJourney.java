package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.http.Refused;
import clinic.kinezioteka.journeys.http.User;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CasePlayer;
import clinic.kinezioteka.journeys.play.ReferredCase;
import clinic.kinezioteka.journeys.play.Stage;
import clinic.kinezioteka.journeys.play.Watcher;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner at the gateway sends a patient and follows him to the letter. */
@ExtendWith(OneStack.class)
class PartnerJourney {

    private static final String PARTNER = "partner-a";
    private static final String REFERRALS = "/api/v1/referrals/";

    @Test
    void aPartnerFollowsHisPatientToTheLetterWhileThePatientLetsHim(RunningStack stack) throws Exception {
        Product product = stack.product();
        User partner = product.as(PARTNER);
        Stage stage = stack.stage();
        CaseFile file = Retold.of(CaseFile.all().get(1), "case-2-referred", "Ieva", "Siųstytė");
        ReferredCase referred = new ReferredCase(product, partner, file, stage.today());
        JsonNode referral = referred.send();
        String path = REFERRALS + referral.path("id").asText();
        assertThatThrownBy(referred::send)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.isProblem("duplicate-referral"))
                        .isTrue());
        JsonNode accepted = referred.takeUp(referral, Json.object());

        new CasePlayer(product, file, stage.zone(), new Watcher() {}).play(stage.today());

        JsonNode progress =
                Patience.until("the outcome", () -> partner.get(path + "/progress"), answer -> answer.path("outcome")
                        .isObject());
        assertThat(progress.at("/module/stage").asText()).isEqualTo("COMPLETED");
        assertThat(progress.path("visitsAttended").asInt()).isPositive();
        assertThat(progress.path("painTrend")).isNotEmpty();
        assertThat(progress.at("/gates/0/decision").asText()).isEqualTo("PASS");
        assertThat(letter(stack, path)).startsWith("%PDF-");
        withdraw(product, accepted.path("patientId").asText());
        assertThatThrownBy(() -> partner.get(path + "/progress"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.isProblem("not-found"))
                        .isTrue());
    }

    private static void withdraw(Product product, String patientId) {
        JsonNode consent = product.reception()
                .all("/api/v1/patients/" + patientId + "/consents")
                .get(0);
        product.reception().post("/api/v1/consents/" + consent.path("id").asText() + "/withdraw", Json.object());
    }

    private static String letter(RunningStack stack, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(stack.gateway().resolve(path + "/letter"))
                .header("Authorization", "Bearer " + stack.tokensOf(PARTNER).token())
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }
}
