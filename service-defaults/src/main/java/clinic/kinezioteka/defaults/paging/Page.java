package clinic.kinezioteka.defaults.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list, and the cursor of the part after it. */
public record Page<T>(
        @Schema(description = "This part of the list, in a stable order.", required = true) List<T> items,
        @Schema(description = "The cursor of the next part; null at the end.", required = true, nullable = true)
                @Nullable
                String next,
        @Schema(description = "How many there are in all; only with count=true.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Long total)
        implements Part {}
