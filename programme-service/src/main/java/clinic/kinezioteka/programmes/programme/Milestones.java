package clinic.kinezioteka.programmes.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The programme's own planning marks, counted from the first session of the episode; never a medical finding.
 *
 * @param inflammationOfRoots day 21
 * @param myelinSheath day 42
 * @param motorStereotypeFrom day 42
 * @param motorStereotypeUntil day 56
 * @param label says so to whoever reads them
 */
public record Milestones(
        @Schema(description = "Day 21: inflammation of the roots.", required = true, examples = "2026-09-24")
                LocalDate inflammationOfRoots,
        @Schema(description = "Day 42: myelin sheath.", required = true, examples = "2026-10-15")
                LocalDate myelinSheath,
        @Schema(description = "Day 42: motor stereotype, first day.", required = true, examples = "2026-10-15")
                LocalDate motorStereotypeFrom,
        @Schema(description = "Day 56: motor stereotype, last day.", required = true, examples = "2026-10-29")
                LocalDate motorStereotypeUntil,
        @Schema(
                        description =
                                "That these are planning marks, in the language of Accept-Language (en, lt; else en).",
                        required = true,
                        examples = "Planning marks of the programme, not a medical finding")
                String label) {

    private static final String LABEL = "Planning marks of the programme, not a medical finding";

    private static final String LITHUANIAN_LABEL = "Programos planavimo žymos, ne medicininė išvada";

    /** The same, labelled in Lithuanian. */
    public Milestones inLithuanian() {
        return new Milestones(
                inflammationOfRoots, myelinSheath, motorStereotypeFrom, motorStereotypeUntil, LITHUANIAN_LABEL);
    }

    static Milestones from(LocalDate firstSession) {
        return new Milestones(
                firstSession.plusDays(21),
                firstSession.plusDays(42),
                firstSession.plusDays(42),
                firstSession.plusDays(56),
                LABEL);
    }
}
