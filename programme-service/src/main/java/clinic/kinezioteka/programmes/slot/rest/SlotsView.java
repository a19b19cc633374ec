package clinic.kinezioteka.programmes.slot.rest;

import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.Part;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Slots", description = "A part of the free times of a visit.")
record SlotsView(
        @Schema(description = "Earliest first, one for each start.", required = true) List<SlotView> items,
        @Schema(description = "The cursor of the next part; null at the end.", required = true, nullable = true)
                @Nullable
                String next,
        @Schema(description = "How many there are in all; only with count=true.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Long total)
        implements Part {

    static SlotsView of(Page<SlotView> page) {
        return new SlotsView(page.items(), page.next(), page.total());
    }
}
