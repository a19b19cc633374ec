package clinic.kinezioteka.defaults.inbox;

import clinic.kinezioteka.defaults.maintenance.Maintenance;
import clinic.kinezioteka.defaults.maintenance.Options;
import clinic.kinezioteka.defaults.maintenance.Unusable;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes one projection anew from everything that the topics hold, from their beginning to where they end now. Nothing
 * is removed before; other handlers hear nothing of it, and the running service goes on meanwhile.
 */
@ApplicationScoped
class Rebuild implements Maintenance {

    private final List<EventHandler<?>> handlers;
    private final Inbox inbox;
    private final WholeTopics topics;
    private final String[] consumed;

    Rebuild(
            @All List<EventHandler<?>> handlers,
            Inbox inbox,
            WholeTopics topics,
            @ConfigProperty(name = "kinezioteka.consumed-topics") String[] consumed) {
        this.handlers = handlers;
        this.inbox = inbox;
        this.topics = topics;
        this.consumed = consumed;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String usage() {
        return "rebuild --projection=<name>";
    }

    @Override
    public String run(Options options) {
        options.allowing(Set.of("projection"));
        Rebuildable<?> projection = named(options.requiredText("projection"));
        AtomicLong unreadable = new AtomicLong();
        long read = topics.read(Arrays.asList(consumed), message -> {
            try {
                inbox.applyAgain(message.value(), projection);
            } catch (JsonProcessingException | UnreadableEvent noEvent) {
                unreadable.incrementAndGet();
            }
        });
        return "%s was rebuilt from %d messages, %d of them unreadable"
                .formatted(projection.projection(), read, unreadable.get());
    }

    private Rebuildable<?> named(String name) {
        for (EventHandler<?> handler : handlers) {
            if (handler instanceof Rebuildable<?> projection
                    && projection.projection().equals(name)) {
                return projection;
            }
        }
        throw new Unusable("there is no projection of that name that can be rebuilt");
    }
}
