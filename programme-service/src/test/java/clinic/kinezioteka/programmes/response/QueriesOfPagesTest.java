package clinic.kinezioteka.programmes.response;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.programmes.programme.EarlyResponses;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import clinic.kinezioteka.programmes.visit.rest.VisitViews;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.junit.jupiter.api.Test;

/** A page of many programmes asks the database no more often than one of few. */
@QuarkusTest
@WithTestResource(RealServers.class)
class QueriesOfPagesTest {

    private static final int MANY = 20;

    /** One of each programme that the clinic at work has. */
    private static final String SESSIONS =
            """
            insert into visit (id, clinic_id, patient_id, episode_id, kind, status, needs_rebooking, retrospective,
                programme_id, module, position, session_number, sequence, created_at, updated_at, version)
            select gen_random_uuid(), clinic_id, patient_id, episode_id, 'SESSION', 'PLANNED', false, false,
                id, 1, 1, 1, 1, now(), now(), 0
            from programme
            """;

    @Inject
    Tenant tenant;

    @Inject
    Session session;

    @Inject
    Programmes programmes;

    @Inject
    Visits visits;

    @Inject
    VisitViews views;

    @Inject
    EarlyResponseChecks checks;

    @Inject
    EarlyResponses responses;

    @Test
    void askAsOftenForManyProgrammesAsForTwo() {
        Practice practice = new Practice();
        List<UUID> ids =
                practice.drafts(MANY).stream().map(Given.Course::programmeId).toList();
        tenant.actFor(practice.clinicId);
        QuarkusTransaction.begin();
        try {
            session.createNativeMutationQuery(SESSIONS).executeUpdate();
            session.createMutationQuery("update Programme set status = ACTIVE").executeUpdate();
            programmes.list("id in ?1", ids).forEach(this::answersNothing);
            assertThat(ofVisits(ids)).as("visits").isEqualTo(ofVisits(ids.subList(0, 2)));
            assertThat(ofResponses(ids)).as("early responses").isEqualTo(ofResponses(ids.subList(0, 2)));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** The check found no response. */
    private void answersNothing(Programme programme) {
        Instant now = Instant.now();
        EarlyResponseCheck check = new EarlyResponseCheck(Given.id(), programme, BigDecimal.valueOf(15));
        check.due(LocalDate.EPOCH, Instant.EPOCH);
        check.judge(
                List.of(new PainValue(Given.id(), now, new Pain("LEG", null, BigDecimal.TEN, "WORSENED"))),
                ZoneOffset.UTC,
                now);
        checks.persist(check);
    }

    private int ofVisits(List<UUID> some) {
        session.flush();
        session.clear();
        List<Visit> page = visits.list("place.programmeId in ?1 and kind = ?2", some, VisitKind.SESSION);
        assertThat(page).hasSameSizeAs(some);
        return queriesOf(() -> assertThat(views.all(page, Map.of()))
                .allSatisfy(view -> assertThat(view.plannedExercises()).isNotEmpty()));
    }

    private int ofResponses(List<UUID> some) {
        session.clear();
        List<Programme> page = programmes.list("id in ?1", some);
        return queriesOf(() -> assertThat(responses.of(page)).hasSameSizeAs(some));
    }

    private int queriesOf(Runnable asking) {
        AtomicInteger queries = new AtomicInteger();
        session.addEventListeners(new SessionEventListener() {
            @Override
            public void jdbcPrepareStatementStart() {
                queries.incrementAndGet();
            }
        });
        asking.run();
        assertThat(queries).hasPositiveValue();
        return queries.get();
    }
}
