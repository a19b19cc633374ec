package clinic.kinezioteka.programmes.correction.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VisitRecordVersions", description = "All that was ever recorded of a visit.")
record RecordVersionsView(
        @Schema(description = "The first first; the last is what the visit shows.", required = true)
                List<RecordVersionView> items) {}
