package clinic.kinezioteka.patients.consent.rest;

import clinic.kinezioteka.patients.consent.Decision;
import clinic.kinezioteka.patients.consent.Purpose;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which decisions a client asks for. */
class ConsentFilter {
    @QueryParam("purpose")
    @Parameter(description = "Only decisions about these purposes.")
    List<Purpose> purposes = List.of();

    @QueryParam("decision")
    @Parameter(description = "Only these decisions.")
    List<Decision> decisions = List.of();

    @QueryParam("partnerId")
    @Parameter(description = "Only decisions about these partners.")
    List<UUID> partnerIds = List.of();
}
