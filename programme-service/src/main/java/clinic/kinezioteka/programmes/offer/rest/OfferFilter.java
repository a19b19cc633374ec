package clinic.kinezioteka.programmes.offer.rest;

import clinic.kinezioteka.programmes.offer.Offer;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what offers are listed. */
public class OfferFilter {

    @QueryParam("status")
    @Parameter(description = "Only offers in these states.")
    List<Offer.Status> statuses = List.of();

    @QueryParam("entryId")
    @Parameter(description = "Only offers to these entries of the waiting list.")
    List<UUID> entries = List.of();

    @QueryParam("visitId")
    @Parameter(description = "Only offers for these visits.")
    List<UUID> visits = List.of();

    @QueryParam("patientId")
    @Parameter(description = "Only offers to these patients.")
    List<UUID> patients = List.of();
}
