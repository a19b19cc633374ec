package clinic.kinezioteka.defaults.note;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LetterHandler implements EventHandler<LetterHandler.Letter> {

    record Letter(String text, @Nullable UUID patientId, @Nullable Postage postage) {}

    enum Postage {
        PAID
    }

    private final EntityManager entityManager;
    private final Ids ids;
    private final Clock clock;
    private final Set<String> borne = ConcurrentHashMap.newKeySet();

    LetterHandler(EntityManager entityManager, Ids ids, Clock clock) {
        this.entityManager = entityManager;
        this.ids = ids;
        this.clock = clock;
    }

    /** From now on this text is no longer unbearable. */
    void bear(String text) {
        borne.add(text);
    }

    @Override
    public Set<String> types() {
        return Set.of("letter.sent");
    }

    @Override
    public Class<Letter> dataType() {
        return Letter.class;
    }

    @Override
    public void handle(ReceivedEvent<Letter> event) {
        if (event.data().text().startsWith("unbearable")
                && !borne.contains(event.data().text())) {
            throw new IllegalArgumentException("cannot be borne");
        }
        if (event.data().text().startsWith("lost race")
                && borne.add(event.data().text())) {
            Note twice = new Note(event.id(), event.clinicId(), "first", clock.instant());
            insert(twice);
            insert(twice);
        }
        UUID patient = event.data().patientId();
        String text = event.data().text() + (patient == null ? "" : " of " + patient);
        entityManager.persist(new Note(ids.next(), event.clinicId(), text, clock.instant()));
    }

    private void insert(Note note) {
        entityManager
                .createNativeQuery(
                        "insert into note (id, clinic_id, version, text, updated_at) values (?1, ?2, 0, ?3, now())")
                .setParameter(1, note.id)
                .setParameter(2, note.clinicId)
                .setParameter(3, note.text)
                .executeUpdate();
    }
}
