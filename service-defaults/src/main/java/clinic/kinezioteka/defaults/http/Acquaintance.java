package clinic.kinezioteka.defaults.http;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells whether a request came with a valid token, where that is not yet looked at. */
@ApplicationScoped
class Acquaintance {

    private final IdentityProviderManager identities;

    Acquaintance(IdentityProviderManager identities) {
        this.identities = identities;
    }

    Uni<Boolean> withCallerOf(RoutingContext request) {
        return QuarkusHttpUser.getSecurityIdentity(request, identities)
                .map(caller -> !caller.isAnonymous())
                .onFailure()
                .recoverWithItem(false);
    }
}
