package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.defaults.failure.Forbidden;
import clinic.kinezioteka.defaults.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who may enter the past, and who may override. */
@ApplicationScoped
public class Privileges {

    private final Caller caller;

    Privileges(Caller caller) {
        this.caller = caller;
    }

    /**
     * Fails with 403 when the caller may not do what the request asks beyond the usual; before anything is looked up, as
     * for every role.
     */
    public void require(@Nullable Extraordinary request) {
        if (request == null) {
            return;
        }
        if (request.entersThePast() && !caller.is("doctor") && !caller.is("clinic-admin")) {
            throw new Forbidden("Only a doctor or clinic-admin enters the past.");
        }
        if (request.overrides() && !caller.is("clinic-admin")) {
            throw new Forbidden("Only a clinic-admin overrides a constraint.");
        }
    }
}
