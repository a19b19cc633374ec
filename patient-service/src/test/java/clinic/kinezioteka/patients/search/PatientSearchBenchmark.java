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
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long a search takes over HTTP with 200,000 patients in the clinic; see docs/benchmarks.md. */
@QuarkusTest
@WithTestResource(RealServers.class)
class PatientSearchBenchmark {
    private static final int PATIENTS = 200_000;
    private static final int WARM_UP = 100;
    private static final int MEASURED = 400;
    private static final double MOST_MILLISECONDS = 50;

    @Inject
    AgroalDataSource service;

    @Test
    void findsOneOfManyWhileTheReceptionistTypes() throws SQLException {
        try (Crowd crowd = new Crowd(PATIENTS)) {
            PatientSearchPlanTest.assertSearchesByIndex(crowd, service);
            Map<CrowdSearch, double[]> times = new EnumMap<>(CrowdSearch.class);
            for (CrowdSearch search : CrowdSearch.values()) {
                IntStream.range(0, WARM_UP).forEach(number -> milliseconds(search, number, crowd));
                times.put(
                        search,
                        IntStream.range(WARM_UP, WARM_UP + MEASURED)
                                .mapToDouble(number -> milliseconds(search, number, crowd))
                                .sorted()
                                .toArray());
            }
            System.out.printf(Locale.ROOT, "%n%-22s %12s %12s%n", "search", "median ms", "95th ms");
            times.forEach((search, sorted) -> System.out.printf(
                    Locale.ROOT, "%-22s %12.1f %12.1f%n", search, sorted[MEASURED / 2], sorted[MEASURED * 95 / 100]));
            times.forEach((search, sorted) ->
                    assertThat(sorted[MEASURED * 95 / 100]).as(search.name()).isLessThanOrEqualTo(MOST_MILLISECONDS));
        }
    }

    private static double milliseconds(CrowdSearch search, int number, Crowd crowd) {
        return as(Tokens.reception(crowd.clinicId()))
                        .body(search.question(number))
                        .post("/api/v1/patients/search")
                        .timeIn(TimeUnit.MICROSECONDS)
                / 1000.0;
    }
}
