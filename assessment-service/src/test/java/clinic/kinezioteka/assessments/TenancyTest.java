package clinic.kinezioteka.assessments;

import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static clinic.kinezioteka.assessments.recording.Uploads.WALK;
import static clinic.kinezioteka.assessments.recording.Uploads.upload;
import static clinic.kinezioteka.assessments.recording.Uploads.walk;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.RowLevelSecurity;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class TenancyTest {

    @Inject
    Upstream upstream;

    @Test
    void everyTableShowsOnlyWhatIsTheClinics() {
        Upstream.Case driver = upstream.open("LUMBAR", "RIGHT");
        upstream.visit(driver, "visit.booked", change -> {});
        upstream.programme(driver, UUID.randomUUID(), "programme.drafted", 1, 3);
        upstream.redFlag(driver, "red-flag.raised", "FEVER", null);
        record(driver, vas(10), "2026-09-02T09:00:00+03:00").statusCode(201);
        upload(Tokens.doctor(), walk(driver), WALK).then().statusCode(201);
        Upstream.Case treated = upstream.open("LUMBAR", "RIGHT");
        upstream.announce(treated, "episode.closed", 9, episode -> {});
        RowLevelSecurity.assertGuardsEveryTableBut(Set.of("clinic", "applied_topic"));
        for (String table : List.of(
                "episode",
                "visit",
                "programme",
                "red_flag",
                "assessment",
                "protocol",
                "recording",
                "recording_part",
                "episode_outcome")) {
            assertThat(RowLevelSecurity.rowsSeenBy(Clinics.VILNIUS, table))
                    .as(table)
                    .isPositive();
            assertThat(RowLevelSecurity.rowsSeenBy(Clinics.NETWORK, table))
                    .as(table)
                    .isZero();
        }
    }
}
