package clinic.kinezioteka.patients.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one service did. */
@Embeddable
@Schema(name = "ErasureReceipt", description = "What one service did at the erasure.")
public record KeptReceipt(
        @Schema(description = "The service.", required = true, examples = "programme-service") @Column(name = "service")
                String service,
        @Schema(
                        description = "What it removed, as codes; more may come.",
                        required = true,
                        examples = "[\"VISIT_TEXTS\"]")
                @Column(name = "done")
                List<String> done,
        @Schema(
                        description = "What it keeps under the pseudonym, as codes; more may come.",
                        required = true,
                        examples = "[\"VISITS\"]")
                @Column(name = "kept")
                List<String> kept,
        @Schema(description = "The last day on which it keeps that, in the clinic's zone.", required = true)
                @Column(name = "until")
                LocalDate until,
        @Schema(description = "When the receipt was recorded here.", required = true) @Column(name = "recorded_at")
                Instant recordedAt) {

    public KeptReceipt {
        done = List.copyOf(done);
        kept = List.copyOf(kept);
    }
}
