package clinic.kinezioteka.defaults.note;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.erasure.ErasedPatients;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class OneColumnTest {
    private static final int TIMES = 20;

    @Inject
    EntityManager entityManager;

    @Inject
    EntityManagerFactory factory;

    @Inject
    ErasedPatients erased;

    @Inject
    MergedPatients merged;

    @Inject
    Tenant tenant;

    private Statistics statistics;

    @BeforeEach
    void count() {
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    @ActivateRequestContext
    void isPlannedOnceHoweverOftenItIsAsked() {
        UUID patient = UUID.randomUUID();
        asOften(() -> {
            erased.contains(patient);
            merged.settled(patient);
            merged.survivorOf(patient);
        });
        assertThat(List.of(
                        "select is_erased(?) as erased",
                        "select settled_patient(?) as survivor_id",
                        "select survivor_id from merged_patient where duplicate_id = ?"))
                .as("planned now, or by another test before")
                .allSatisfy(sql -> assertThat(plans(sql)).isLessThanOrEqualTo(1))
                .allSatisfy(sql -> assertThat(found(sql)).isGreaterThanOrEqualTo(TIMES - 1));
    }

    /** Once this fails, Hibernate has learnt it, and {@link OneColumn} may go. */
    @Test
    @ActivateRequestContext
    void isNeededAsHibernatePlansAPlainTypeEachTime() {
        String sql = "select true as planned_each_time";
        asOften(() -> entityManager.createNativeQuery(sql, Boolean.class).getSingleResult());
        assertThat(plans(sql)).isEqualTo(TIMES);
    }

    @Test
    @ActivateRequestContext
    void isReadAsItsType() {
        String sql = "select cast(?1 as timestamptz) as one union all select null";
        Instant now = Instant.parse("2026-11-23T08:00:00Z");
        asOften(() -> assertThat(OneColumn.query(entityManager, sql, "one", Instant.class)
                        .setParameter(1, now)
                        .getResultList())
                .containsExactly(now, null));
    }

    private void asOften(Runnable asking) {
        tenant.actFor(Clinics.VILNIUS);
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, TIMES).forEach(time -> asking.run()));
    }

    private long found(String sql) {
        return statistics.getQueryStatistics(sql).getPlanCacheHitCount();
    }

    private long plans(String sql) {
        return statistics.getQueryStatistics(sql).getPlanCacheMissCount();
    }
}
