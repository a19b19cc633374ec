package clinic.kinezioteka.assessments.cohort;

import static clinic.kinezioteka.assessments.Api.change;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.outcome.JudgeMissing;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Outcomes are what SQL counts from the raw rows; a hundred thousand episodes of it are {@link OutcomeBenchmark}. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OutcomesBySqlTest {

    private static final int EPISODES = 600;

    private static final String MARKS =
            """
            select string_agg(id || '/' || site, ' ') from (
              select a.id, a.measurement ->> 'site' as site from assessment a join episode e on e.id = a.episode_id
              where e.status = 'CLOSED' and a.status = 'VALID' and a.kind = 'VAS' and a.visit_id is null
                and a.measurement ->> 'situation' = 'WORST_24H' and a.performed_at between e.closed_on - 10 and e.closed_on + 10
              order by a.id limit 10) one
            """;

    private static final String PLANS =
            """
            select string_agg(id || '/' || patient_id || '/' || episode_id, ' ') from (
              select p.id, p.patient_id, p.episode_id from programme p join visit v on v.programme_id = p.id
              where p.module_count > 1 and v.module = 1 and v.kind = 'DOCTOR_FINAL' and v.status = 'COMPLETED'
              order by p.id limit 4) one
            """;

    @Inject
    Upstream upstream;

    @Inject
    JudgeMissing judging;

    @Inject
    Ids ids;

    @Test
    void areWhatIsCountedByHand() throws SQLException {
        try (GeneratedClinic clinic = GeneratedClinic.of(EPISODES, ids.next(), upstream)) {
            judging.judge();
            clinic.judgeByHand(LocalDate.now(ZoneId.of("Europe/Vilnius")));
            int told = 0;
            for (HandCount question : HandCount.of(
                    List.of("1970-01-01/2030-01-01", "2026-06-01/2026-07-01"),
                    List.of("RADICULITIS/", "SCIATICA/UPPER"))) {
                told += question.agrees(clinic) ? 1 : 0;
            }
            assertThat(told).isGreaterThan(12);
            changeAfterwards(clinic);
            clinic.judgeByHand(LocalDate.now(ZoneId.of("Europe/Vilnius")));
            for (HandCount question :
                    HandCount.of(List.of("1970-01-01/2030-01-01"), List.of("RADICULITIS/", "SCIATICA/"))) {
                assertThat(question.agrees(clinic)).isTrue();
            }
        }
    }

    /** Marks of the last weeks are corrected or voided, and what is left of plans is cut, after all was judged. */
    private void changeAfterwards(GeneratedClinic clinic) throws SQLException {
        boolean voids = false;
        for (String mark : clinic.text(MARKS).split(" ", -1)) {
            String[] parts = mark.split("/", -1);
            Map<String, ?> corrected = Map.of(
                    "kind", "VAS", "site", parts[1], "situation", "WORST_24H", "millimetres", 1, "reason", "mistyped");
            change(
                            Tokens.doctor(clinic.id()),
                            parts[0],
                            voids ? "void" : "correct",
                            voids ? Map.of("reason", "of another patient") : corrected)
                    .statusCode(200);
            voids = !voids;
        }
        for (String plan : clinic.text(PLANS).split(" ", -1)) {
            List<UUID> of =
                    Arrays.stream(plan.split("/", -1)).map(UUID::fromString).toList();
            upstream.programme(
                    new Case(clinic.id(), of.get(1), of.get(2), ""), of.get(0), "programme.individualised", 9, 1);
        }
    }
}
