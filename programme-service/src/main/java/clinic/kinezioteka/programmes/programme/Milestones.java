package clinic.kinezioteka.programmes.programme;

import java.time.LocalDate;

/**
 * The programme's own planning marks, counted from the first session of the episode; never a medical finding.
 *
 * @param inflammationOfRoots day 21
 * @param myelinSheath day 42
 * @param motorStereotypeFrom day 42
 * @param motorStereotypeUntil day 56
 */
public record Milestones(
        LocalDate inflammationOfRoots,
        LocalDate myelinSheath,
        LocalDate motorStereotypeFrom,
        LocalDate motorStereotypeUntil) {

    static Milestones from(LocalDate firstSession) {
        return new Milestones(
                firstSession.plusDays(21), firstSession.plusDays(42), firstSession.plusDays(42), firstSession.plusDays(56));
    }
}
