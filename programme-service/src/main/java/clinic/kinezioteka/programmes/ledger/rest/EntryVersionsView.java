package clinic.kinezioteka.programmes.ledger.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HomeExerciseVersions", description = "All versions of an entry of home exercise.")
record EntryVersionsView(
        @Schema(description = "The first first; the last is what the entry says.", required = true)
                List<EntryVersionView> items) {}
