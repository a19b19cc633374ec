package clinic.kinezioteka.programmes.closure.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Dates of the clinic between which something is looked for. */
public class Days {

    @QueryParam("from")
    @Parameter(description = "Only what ends after the start of this date.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only what starts before the start of this date.")
    @Nullable
    LocalDate to;
}
