package clinic.kinezioteka.defaults.inbox;

import clinic.kinezioteka.defaults.http.CurrentTrace;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** Applies an event in one transaction: remember it, hand it to whoever listens, note how far the topic is known. */
@ApplicationScoped
class Inbox {

    private static final String REMEMBER =
            "insert into inbox (clinic_id, event_id, received_at) values (?1, ?2, ?3) on conflict do nothing";
    private static final String NOTE =
            """
            insert into applied_topic (topic, newest_event_at) values (?1, ?2)
            on conflict (topic) do update
            set newest_event_at = greatest(applied_topic.newest_event_at, excluded.newest_event_at)
            """;

    private final List<EventHandler<?>> handlers;
    private final PresentPatient patients;
    private final EntityManager entityManager;
    private final Tenant tenant;
    private final CurrentTrace trace;
    private final ObjectMapper json;
    private final Clock clock;

    Inbox(
            @All List<EventHandler<?>> handlers,
            PresentPatient patients,
            EntityManager entityManager,
            Tenant tenant,
            CurrentTrace trace,
            ObjectMapper json,
            Clock clock) {
        this.handlers = handlers;
        this.patients = patients;
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.trace = trace;
        this.json = json;
        this.clock = clock;
    }

    @ActivateRequestContext
    void apply(String topic, String message) throws JsonProcessingException {
        Envelope envelope = open(message);
        QuarkusTransaction.requiringNew().run(() -> {
            if (isNew(envelope)) {
                hand(patients.of(envelope));
            }
            entityManager
                    .createNativeQuery(NOTE)
                    .setParameter(1, topic)
                    .setParameter(2, envelope.time())
                    .executeUpdate();
        });
    }

    /** Hands the event to one projection alone, whether it was applied before or not, and remembers nothing. */
    @ActivateRequestContext
    void applyAgain(String message, Rebuildable<?> projection) throws JsonProcessingException {
        Envelope envelope = open(message);
        if (projection.types().contains(envelope.shortType())) {
            QuarkusTransaction.requiringNew().run(() -> hand(patients.of(envelope), projection));
        }
    }

    private Envelope open(String message) throws JsonProcessingException {
        Envelope envelope = reader().forType(Envelope.class).readValue(message);
        tenant.actFor(envelope.clinicid());
        trace.continueWith(envelope.traceparent());
        return envelope;
    }

    private boolean isNew(Envelope envelope) {
        return entityManager
                        .createNativeQuery(REMEMBER)
                        .setParameter(1, envelope.clinicid())
                        .setParameter(2, envelope.id())
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private void hand(Envelope envelope) {
        handlers.stream()
                .filter(handler -> handler.types().contains(envelope.shortType()))
                .forEach(handler -> hand(envelope, handler));
    }

    private <T> void hand(Envelope envelope, EventHandler<T> handler) {
        try {
            handler.handle(new ReceivedEvent<>(
                    envelope.id(),
                    envelope.shortType(),
                    envelope.subject(),
                    envelope.sequence(),
                    envelope.clinicid(),
                    envelope.partitionkey(),
                    envelope.time(),
                    reader().treeToValue(envelope.data(), handler.dataType())));
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableEvent(unreadable);
        }
    }

    /** Fields and enum values that came after this version are read as absent: what they mean is up to the handler. */
    private ObjectReader reader() {
        return json.reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
    }
}
