package clinic.kinezioteka.defaults.idempotency;

import clinic.kinezioteka.defaults.audit.AuditTrail;
import clinic.kinezioteka.defaults.failure.Transient;
import clinic.kinezioteka.defaults.failure.Unreadable;
import clinic.kinezioteka.defaults.http.BodyLimit;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs an operation in its one transaction: its audit, and the answer to a POST under its key, are kept in the same. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class CommandInterceptor {

    private static final int TRIES = 3;

    private final RoutingContext request;
    private final BodyLimit limit;
    private final StoredAnswers answers;
    private final AuditTrail trail;
    private final Tenant tenant;

    CommandInterceptor(
            RoutingContext request, BodyLimit limit, StoredAnswers answers, AuditTrail trail, Tenant tenant) {
        this.request = request;
        this.limit = limit;
        this.answers = answers;
        this.trail = trail;
        this.tenant = tenant;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext invocation) throws Exception {
        limit.require(request);
        Stream.of(invocation.getParameters())
                .filter(PageRequest.class::isInstance)
                .forEach(page -> ((PageRequest) page).requireReadable());
        trail.begin(invocation);
        String key = request.request().method().equals(HttpMethod.POST) ? key() : null;
        for (int attempt = 1; ; ) {
            tenant.beginAnew();
            try {
                Object answer = QuarkusTransaction.requiringNew().call(() -> run(invocation, key));
                trail.close();
                return answer;
            } catch (Interlude interlude) {
                interlude.play();
            } catch (RuntimeException failed) {
                if (attempt++ == TRIES || !Transient.isCollision(failed)) {
                    throw failed;
                }
            }
        }
    }

    private @Nullable Object run(InvocationContext invocation, @Nullable String key) throws Exception {
        if (key == null) {
            return audited(invocation);
        }
        CommandKey command = answers.claim(key, Fingerprint.of(request, invocation.getParameters()));
        Object answer = audited(invocation);
        answers.store(command, answer);
        return answer;
    }

    private @Nullable Object audited(InvocationContext invocation) throws Exception {
        Object answer = invocation.proceed();
        trail.done(invocation, answer);
        return answer;
    }

    private @Nullable String key() {
        String key = request.request().getHeader("Idempotency-Key");
        if (key != null && !key.matches("[\\x21-\\x7e]{1,200}")) {
            throw Unreadable.parameter("Idempotency-Key", "must be 1 to 200 visible ASCII characters");
        }
        return key;
    }
}
