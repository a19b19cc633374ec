package clinic.kinezioteka.defaults.inbox;

import java.util.Set;

/**
 * What a feature does when it hears of an event. Called once for each event, in the order of its patient, inside the
 * transaction that remembers it; whatever it throws undoes the whole.
 */
public interface EventHandler<T> {

    /** Noun and verb of the events heard, as {@code episode.opened}. */
    Set<String> types();

    /** The consumer's own narrow copy of the event's data; unknown fields are passed over. */
    Class<T> dataType();

    void handle(ReceivedEvent<T> event);
}
