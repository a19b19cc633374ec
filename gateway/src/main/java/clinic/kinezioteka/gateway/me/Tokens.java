package clinic.kinezioteka.gateway.me;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Verifies bearer tokens: signature, issuer, audience, expiry. */
@ApplicationScoped
class Tokens {

    private static final String BEARER = "Bearer ";

    private final Vertx vertx;
    private final JWTParser parser;

    Tokens(Vertx vertx, JWTParser parser) {
        this.vertx = vertx;
        this.parser = parser;
    }

    /** The caller. Fails with {@link Refused}: UNAUTHENTICATED, or UNAVAILABLE when the issuer's keys cannot be had. */
    Future<Caller> verify(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Future.failedFuture(new Refused(ProblemType.UNAUTHENTICATED));
        }
        String token = header.substring(BEARER.length()).trim();
        return vertx.executeBlocking(() -> parse(token), false);
    }

    private Caller parse(String token) {
        try {
            return new Caller(parser.parse(token));
        } catch (ParseException refused) {
            throw new Refused(isKeysAway(refused) ? ProblemType.UNAVAILABLE : ProblemType.UNAUTHENTICATED);
        }
    }

    private static boolean isKeysAway(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
