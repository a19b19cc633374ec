package clinic.kinezioteka.programmes.resource;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a clinic says of a room. */
@Schema(name = "NewRoom", description = "A room with what it is fit for.")
public record RoomDetails(
        @Schema(description = "Name as the clinic shows it.", required = true, examples = "Hall 1")
                @NotBlank
                @Size(max = 200)
                String name,
        @Schema(description = "Kinds of visit that it is fit for; absent or empty = all.", nullable = true)
                @Size(max = 20)
                @Nullable
                List<@NotNull VisitKind> fitFor,
        @Schema(
                        description = "Technique families of the catalogue that it is fit for; absent or empty = all.",
                        nullable = true,
                        examples = "[\"TRACTION\"]")
                @Size(max = 50)
                @Nullable
                List<@NotNull @Pattern(regexp = "[A-Z_]{1,40}") String> techniques) {}
