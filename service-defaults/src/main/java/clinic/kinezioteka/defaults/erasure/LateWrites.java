package clinic.kinezioteka.defaults.erasure;

import clinic.kinezioteka.defaults.failure.Conflict;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a client still writes of a patient after his erasure is refused; what events tell is followed. */
@ApplicationScoped
public class LateWrites {

    private final ErasedPatients erased;
    private final CurrentVertxRequest request;

    LateWrites(ErasedPatients erased, CurrentVertxRequest request) {
        this.erased = erased;
        this.request = request;
    }

    /** Refuses with 409 {@code patient-erased}; asked by the outbox for every change, and by what tells no event. */
    public void refuse(UUID patientId) {
        if (request.getCurrent() != null && erased.contains(patientId)) {
            throw new Conflict("patient-erased", "The patient was erased; nothing more is written of him.");
        }
    }
}
