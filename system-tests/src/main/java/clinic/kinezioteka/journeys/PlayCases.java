package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CasePlayer;
import clinic.kinezioteka.journeys.play.PatientUser;
import clinic.kinezioteka.journeys.play.Stage;
import clinic.kinezioteka.journeys.record.CaseRecord;
import clinic.kinezioteka.journeys.record.CaseRow;
import clinic.kinezioteka.journeys.record.Table;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays the published cases against a running product, given as {@code -Dgateway.url} and {@code -Dkeycloak.url}. Cases that
 * were played before are only read. Ends with code 0 when all came out as their files expect, else with 1.
 */
public final class PlayCases {

    private static final String CASE_OF_THE_PATIENT_USER = "case-2-office-worker";

    private PlayCases() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Clock clock = Clock.systemUTC();
        URI keycloak = address("keycloak.url");
        Product product = Product.with(clock, address("gateway.url"), keycloak);
        Stage stage = Stage.set(product, clock);
        List<CaseRow> rows = new ArrayList<>();
        for (CaseFile file : CaseFile.all()) {
            new CasePlayer(product, file, stage.zone(), new ToldCase(out, file.name())).play(stage.today());
            CaseRecord record = CaseRecord.of(product, file);
            rows.add(CaseRow.of(file, record, stage.zone()));
            if (file.name().equals(CASE_OF_THE_PATIENT_USER)) {
                PatientUser.tie(Product.keycloakAdmin(clock, keycloak), record.patientId());
            }
        }
        new Table(rows).print(out);
        System.exit(rows.stream().allMatch(row -> row.differences().isEmpty()) ? 0 : 1);
    }

    private static URI address(String property) {
        return URI.create(System.getProperty(property));
    }
}
