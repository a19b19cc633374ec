package clinic.kinezioteka.patients.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers to all screening questions of the region. */
@Schema(name = "Screening", description = "The answers to all screening questions of the region, yes and no.")
public record Screening(
        @Schema(description = "One answer to each question; at most 100.") @NotNull @Size(max = 100)
                List<@NotNull @Valid Answer> answers) {

    /** The codes answered with yes. */
    public List<String> positive() {
        return answers.stream().filter(Answer::positive).map(Answer::code).toList();
    }
}
