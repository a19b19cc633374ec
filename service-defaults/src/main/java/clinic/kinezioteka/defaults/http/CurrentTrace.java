package clinic.kinezioteka.defaults.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The W3C trace that the work of now belongs to: of the request, or of the event that is being applied. */
@RequestScoped
public class CurrentTrace {

    private final CurrentVertxRequest request;

    private @Nullable String ofEvent;

    CurrentTrace(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Goes on with the trace of an event. */
    public void continueWith(@Nullable String traceparent) {
        ofEvent = traceparent;
    }

    public Optional<String> traceparent() {
        return ofEvent != null
                ? Optional.of(ofEvent)
                : Optional.ofNullable(request.getCurrent())
                        .map(current -> RequestTrace.of(current).traceparent());
    }
}
