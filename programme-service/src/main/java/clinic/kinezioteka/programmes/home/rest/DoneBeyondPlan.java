package clinic.kinezioteka.programmes.home.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DoneBeyondPlan", description = "What was logged at home though it was not due that day.")
record DoneBeyondPlan(
        @Schema(description = "Code of the catalogue.", required = true, examples = "CAT_COW") String exercise,
        @Schema(description = "Repetitions logged.", required = true, examples = "20") long repetitions) {

    static List<DoneBeyondPlan> all(Map<String, Long> repetitions) {
        return repetitions.entrySet().stream()
                .map(one -> new DoneBeyondPlan(one.getKey(), one.getValue()))
                .toList();
    }
}
