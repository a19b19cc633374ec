package clinic.kinezioteka.assessments.assessment;

import static clinic.kinezioteka.assessments.Api.ASSESSMENTS;
import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.recordAt;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class MergedPatientTest {

    private static final String FIRST = "2026-09-02T09:00:00+03:00";
    private static final String LATER = "2026-10-20T09:00:00+03:00";

    @Inject
    Upstream upstream;

    private Case kept;
    private Case moved;

    @BeforeAll
    static void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @BeforeEach
    void openAnEpisodeOfEachRecord() {
        kept = upstream.open("LUMBAR", "RIGHT");
        moved = upstream.open("LUMBAR", "RIGHT");
    }

    @Test
    void showsWhatWasMeasuredUnderEitherRecordAsTheSurvivors() {
        record(kept, vas(70), FIRST).statusCode(201);
        record(moved, vas(50), LATER).statusCode(201);
        upstream.merge(moved, kept);
        for (UUID named : List.of(kept.patientId(), moved.patientId())) {
            as(Tokens.doctor())
                    .get(ASSESSMENTS + "?patientId=" + named)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2))
                    .body("items.patientId", everyItem(is(kept.patientId().toString())));
        }
    }

    @Test
    void recordsUnderTheSurvivorWhatNamesTheMergedRecord() {
        upstream.merge(moved, kept);
        UUID late = upstream.visit(moved, "visit.booked", visit -> visit.put("kind", "SESSION"));
        recordAt(moved, late, vas(40), LATER)
                .statusCode(201)
                .body("patientId", is(kept.patientId().toString()));
    }

    @Test
    void asksToTryAgainWhileOnlyTheEpisodeIsKnownToHaveMoved() {
        upstream.announce(
                moved,
                "episode.updated",
                3,
                episode -> episode.put("patientId", kept.patientId().toString()));
        record(moved, vas(40), LATER).statusCode(409).body("type", endsWith("/not-known-yet"));
        upstream.merge(moved, kept);
        record(moved, vas(40), LATER).statusCode(201);
    }

    @Test
    void asksToTryAgainWhileOnlyTheVisitIsKnownToHaveMoved() {
        UUID visit = upstream.visit(moved, "visit.booked", booked -> booked.put("kind", "SESSION")
                .put("patientId", kept.patientId().toString()));
        recordAt(moved, visit, vas(40), LATER).statusCode(409).body("type", endsWith("/not-known-yet"));
        upstream.merge(moved, kept);
        recordAt(moved, visit, vas(40), LATER).statusCode(201);
    }

    @Test
    void heedsTheFlagsOfBothRecords() {
        Case neck = upstream.open("CERVICAL", "RIGHT");
        upstream.redFlag(moved, "red-flag.raised", "CORD_CLUMSY_HANDS", null);
        upstream.merge(moved, neck);
        record(neck, Map.of("kind", "TENSION_TEST", "test", "SPURLING", "side", "RIGHT", "reproduced", true), LATER)
                .statusCode(409);
    }

    @Test
    void letsTheTokenOfTheMergedPatientReadOn() {
        record(kept, vas(70), FIRST).statusCode(201);
        String token = Tokens.patient(kept.clinicId(), moved.patientId());
        as(token).get(ASSESSMENTS).then().statusCode(200).body("items", hasSize(0));
        upstream.merge(moved, kept);
        as(token)
                .get(ASSESSMENTS)
                .then()
                .statusCode(200)
                .body("items.patientId", contains(kept.patientId().toString()));
    }
}
