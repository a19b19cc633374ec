package clinic.kinezioteka.defaults.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps bodies to the size that their path takes, announced or not; only a path that takes files takes the most. */
@ApplicationScoped
public class BodyLimit {

    private static final long READ_AHEAD = 1 << 20;
    private static final int AFTER_THE_SERVICE_HAS_TOLD_ITS_OWN = 1;

    private final BodySizes sizes;
    private final LargeBodies large;
    private final MemorySize anywhere;

    BodyLimit(
            BodySizes sizes,
            LargeBodies large,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize anywhere) {
        this.sizes = sizes;
        this.large = large;
        this.anywhere = anywhere;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuse, LargeBodies.AFTER_AUTHENTICATION);
        filters.register(this::limit, AFTER_THE_SERVICE_HAS_TOLD_ITS_OWN);
    }

    private void refuse(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean announced = length != null && length.matches("\\d{1,18}");
        if (announced && Long.parseLong(length) > most(request)) {
            large.refuse(request);
        } else {
            request.next();
        }
    }

    /**
     * Of a body that does not say its length, {@link GrowingBodies} refuse what is too much; this is the net below, for
     * bodies that nobody reads in one piece.
     */
    private void limit(RoutingContext request) {
        request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most(request) + READ_AHEAD);
        request.next();
    }

    /**
     * Refuses a request of whose body more was read than its path takes: a form with files, which did not announce its
     * length, is written to the disk before anybody is asked.
     */
    public void require(RoutingContext request) {
        if (isExceeded(request)) {
            throw new UncheckedIOException(new BodyTooLarge());
        }
    }

    boolean isExceeded(RoutingContext request) {
        return request.request().bytesRead() > most(request);
    }

    /** How many bytes of a body its path takes. */
    long most(RoutingContext request) {
        boolean takesFiles = sizes.uploadPaths()
                .filter(paths -> paths.matcher(request.request().path()).matches())
                .isPresent();
        return (takesFiles ? anywhere : sizes.standard()).asLongValue();
    }
}
