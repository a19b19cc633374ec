package clinic.kinezioteka.patients.search;

import static clinic.kinezioteka.patients.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Row-level security keeps all but leakproof operators from an index; the search must not depend on another. What counts
 * is what the database says it did for the service's own requests, not a plan of a query written down here.
 */
@QuarkusTest
@WithTestResource(RealServers.class)
class PatientSearchPlanTest {
    private static final int ENOUGH_FOR_AN_INDEX = 20_000;
    /** More than the five after which the driver prepares a statement and the database may settle on a general plan. */
    private static final int TIMES = 12;

    @Inject
    AgroalDataSource service;

    @Test
    void searchesByIndexesAloneAsTheRuntimeRole() throws SQLException {
        try (Crowd crowd = new Crowd(ENOUGH_FOR_AN_INDEX)) {
            assertSearchesByIndex(crowd, service);
        }
    }

    static void assertSearchesByIndex(Crowd crowd, AgroalDataSource service) throws SQLException {
        for (CrowdSearch search : CrowdSearch.values()) {
            Crowd.Scans before = crowd.scans(service);
            IntStream.range(0, TIMES).forEach(number -> as(Tokens.reception(crowd.clinicId()))
                    .body(search.question(number))
                    .post("/api/v1/patients/search")
                    .then()
                    .statusCode(200));
            Crowd.Scans after = crowd.scans(service);
            assertThat(after.byIndex() - before.byIndex()).as(search.name()).isGreaterThanOrEqualTo(TIMES);
            assertThat(after.sequential() - before.sequential())
                    .as(search.name())
                    .isZero();
        }
    }
}
