package clinic.kinezioteka.defaults.idempotency;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers to commands that carried a key, kept for 24 hours in the transaction of the change. */
@ApplicationScoped
class StoredAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?1, 0)) as locked";
    private static final String READ =
            """
            select fingerprint, status, headers, body, concerned, concerned_clinics from idempotency
            where clinic_id = ?1 and client = ?2 and key = ?3
            """;
    private static final String FORGET = "delete from idempotency where clinic_id = ?1 and stored_at < ?2";
    private static final String STORE =
            """
            insert into idempotency (clinic_id, client, key, fingerprint, status, headers, body, stored_at,
                                     concerned, concerned_clinics)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """;

    private final EntityManager entityManager;
    private final AnswerForm form;
    private final Caller caller;
    private final Tenant tenant;
    private final PatientsConcerned concerned;
    private final Clock clock;

    StoredAnswers(
            EntityManager entityManager,
            AnswerForm form,
            Caller caller,
            Tenant tenant,
            PatientsConcerned concerned,
            Clock clock) {
        this.entityManager = entityManager;
        this.form = form;
        this.caller = caller;
        this.tenant = tenant;
        this.concerned = concerned;
        this.clock = clock;
    }

    /** Makes the command ours, or answers it from what is stored; another one with the same key is refused. */
    CommandKey claim(String key, String fingerprint) {
        CommandKey command = new CommandKey(tenant.clinicOrNetwork(), caller.subject(), key, fingerprint);
        tenant.showRowsOf(command.clinic());
        if (!lock(command)) {
            throw new Conflict("idempotency-key-in-use", "The first request with this Idempotency-Key still runs.");
        }
        forgetOld(command.clinic());
        stored(command).forEach(answer -> replay(command, answer));
        return command;
    }

    /** Keeps the answer of a command that was done. */
    void store(CommandKey command, @Nullable Object answer) {
        StoredAnswer stored = form.of(answer);
        Concern concern = Concern.of(concerned, tenant.clinicOrNetwork());
        tenant.showRowsOf(command.clinic());
        entityManager
                .createNativeQuery(STORE)
                .setParameter(1, command.clinic())
                .setParameter(2, command.client())
                .setParameter(3, command.key())
                .setParameter(4, command.fingerprint())
                .setParameter(5, stored.status())
                .setParameter(6, stored.headers())
                .setParameter(7, stored.body())
                .setParameter(8, clock.instant())
                .setParameter(9, concern.patients())
                .setParameter(10, concern.clinics())
                .executeUpdate();
    }

    private boolean lock(CommandKey command) {
        String name = command.clinic() + "/" + command.client() + "/" + command.key();
        return OneColumn.query(entityManager, LOCK, "locked", Boolean.class)
                .setParameter(1, name)
                .getSingleResult();
    }

    private void forgetOld(UUID clinic) {
        Instant oldest = clock.instant().minus(KEPT);
        entityManager
                .createNativeQuery(FORGET)
                .setParameter(1, clinic)
                .setParameter(2, oldest)
                .executeUpdate();
    }

    private List<Tuple> stored(CommandKey command) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(READ, Tuple.class)
                .setParameter(1, command.clinic())
                .setParameter(2, command.client())
                .setParameter(3, command.key())
                .getResultList();
        return rows;
    }

    private void replay(CommandKey command, Tuple stored) {
        if (!stored.get("fingerprint", String.class).equals(command.fingerprint())) {
            throw new RuleBroken("idempotency-key-reused", "This Idempotency-Key belongs to another request.");
        }
        new Concern(stored.get("concerned", UUID[].class), stored.get("concerned_clinics", UUID[].class))
                .tell(concerned);
        throw new Replay(new StoredAnswer(
                stored.get("status", Integer.class),
                stored.get("headers", String.class),
                stored.get("body", String.class)));
    }
}
