package clinic.kinezioteka.defaults.outbox;

import clinic.kinezioteka.defaults.erasure.LateWrites;
import clinic.kinezioteka.defaults.http.CurrentTrace;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Events, written in the transaction of the change that they tell of; the {@link Relay} sends them. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            """
            insert into outbox (id, clinic_id, topic, type, subject, sequence, partition_key, event, recorded_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """;

    private static final String REQUIRE_NOT_MERGED = "select 1 from require_not_merged_meanwhile(?1)";

    private final LateWrites lateWrites;
    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Tenant tenant;
    private final CurrentTrace trace;
    private final Ids ids;
    private final Clock clock;
    private final String service;

    Outbox(
            LateWrites lateWrites,
            EntityManager entityManager,
            ObjectMapper json,
            Tenant tenant,
            CurrentTrace trace,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.lateWrites = lateWrites;
        this.entityManager = entityManager;
        this.json = json;
        this.tenant = tenant;
        this.trace = trace;
        this.ids = ids;
        this.clock = clock;
        this.service = service;
    }

    /**
     * Writes the event; without a running transaction it is refused, since then there is no change to tell of. When its
     * patient was merged meanwhile, the transaction fails as one that met another, and is done again; what a client
     * writes of one who was erased is refused.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(OutgoingEvent event) {
        entityManager
                .createNativeQuery(REQUIRE_NOT_MERGED)
                .setParameter(1, event.partitionKey())
                .getSingleResult();
        lateWrites.refuse(event.partitionKey());
        UUID id = ids.next();
        UUID clinic = tenant.clinicId();
        Instant now = clock.instant();
        CloudEvent envelope = CloudEvent.of(
                event, id, service, now, clinic, trace.traceparent().orElse(null));
        entityManager
                .createNativeQuery(INSERT)
                .setParameter(1, id)
                .setParameter(2, clinic)
                .setParameter(3, event.topic())
                .setParameter(4, envelope.type())
                .setParameter(5, event.subject())
                .setParameter(6, event.sequence())
                .setParameter(7, event.partitionKey())
                .setParameter(8, write(envelope))
                .setParameter(9, now)
                .executeUpdate();
        return id;
    }

    private String write(CloudEvent envelope) {
        try {
            return json.writeValueAsString(envelope);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the contract record is no JSON", impossible);
        }
    }
}
