package clinic.kinezioteka.assessments.assessment;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.hamcrest.Matchers.is;

import clinic.kinezioteka.assessments.AsClinic;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** A new version of the reference set never changes old results. */
@QuarkusTest
@WithTestResource(RealServers.class)
class VersionOfAResultTest {
    @Inject
    Upstream upstream;

    @Inject
    EntityManager entityManager;

    @Test
    void isKeptWhenItIsReadAnew() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String later = record(driver, vas(40), "2026-10-20T09:00:00+03:00")
                .statusCode(201)
                .body("interpretation.referenceSet.version", is(2))
                .extract()
                .header("Location");
        AsClinic.call(driver.clinicId(), () -> entityManager
                .createNativeQuery("update assessment set interpretation ="
                        + " jsonb_set(interpretation, '{referenceSet,version}', '1') where episode_id = ?1")
                .setParameter(1, driver.episodeId())
                .executeUpdate());
        record(driver, vas(80), "2026-09-02T09:00:00+03:00")
                .statusCode(201)
                .body("interpretation.referenceSet.version", is(2));
        as(Tokens.doctor())
                .get(later)
                .then()
                .statusCode(200)
                .body("interpretation.derived.change", is("IMPROVED"))
                .body("interpretation.referenceSet.version", is(1));
    }
}
