package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.http.Refused;
import clinic.kinezioteka.journeys.http.TokenSource;
import clinic.kinezioteka.journeys.http.User;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CasePlayer;
import clinic.kinezioteka.journeys.play.ReferredCase;
import clinic.kinezioteka.journeys.play.Stage;
import clinic.kinezioteka.journeys.play.Watcher;
import clinic.kinezioteka.stack.LocalStack;
import clinic.kinezioteka.stack.Progress;
import clinic.kinezioteka.stack.StackPorts;
import clinic.kinezioteka.stack.StackSettings;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged services, met by a partner through the gateway: he sends a patient and follows him to the letter. */
class PartnerJourney {

    private static final String REFERRALS = "/api/v1/referrals/";

    @TempDir
    Path directory;

    @Test
    void aPartnerFollowsHisPatientToTheLetterWhileThePatientLetsHim() throws Exception {
        try (StandInIssuer issuer = StandInIssuer.start()) {
            StackSettings settings = new StackSettings(
                    Path.of("..").toRealPath(), directory, StackPorts.free(), issuer.issuer(), Optional.empty(), false);
            URI gateway = URI.create(settings.gatewayUrl());
            Product product = new Product(
                    gateway, user -> user.equals("partner-a") ? issuer.tokensOfPartner() : issuer.tokensOf(user));
            try (LocalStack stack = new LocalStack(settings, new Progress(System.out))) {
                stack.start();
                follow(product, gateway, issuer.tokensOfPartner());
            }
        }
    }

    private static void follow(Product product, URI gateway, TokenSource tokens) throws Exception {
        User partner = product.as("partner-a");
        Stage stage = Stage.set(product, Clock.systemUTC());
        CaseFile file = CaseFile.all().get(1);
        ReferredCase referred = new ReferredCase(product, partner, file, stage.today());
        JsonNode referral = referred.send();
        String path = REFERRALS + referral.path("id").asText();
        assertThatThrownBy(referred::send)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.isProblem("duplicate-referral"))
                        .isTrue());
        JsonNode accepted = referred.takeUp(referral);

        new CasePlayer(product, file, stage.zone(), new Watcher() {}).play(stage.today());

        JsonNode progress =
                Patience.until("the outcome", () -> partner.get(path + "/progress"), answer -> answer.path("outcome")
                        .isObject());
        assertThat(progress.at("/module/stage").asText()).isEqualTo("COMPLETED");
        assertThat(progress.path("visitsAttended").asInt()).isPositive();
        assertThat(progress.path("painTrend")).isNotEmpty();
        assertThat(progress.at("/gates/0/decision").asText()).isEqualTo("PASS");
        assertThat(letter(gateway, path, tokens)).startsWith("%PDF-");
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

    private static String letter(URI gateway, String path, TokenSource tokens)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path + "/letter"))
                .header("Authorization", "Bearer " + tokens.token())
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }
}
