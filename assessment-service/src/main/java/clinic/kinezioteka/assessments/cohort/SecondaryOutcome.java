package clinic.kinezioteka.assessments.cohort;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What treatment should do besides ending pain; each counts over the episodes in which it can be told. */
@Schema(
        name = "SecondaryOutcome",
        description =
                "FUNCTION: the ODI fell by 10 points or more since the baseline. GAIT: the speed rose by 0.10 m/s or more since the"
                        + " baseline. CONDUCTION: what was flagged at the baseline of the conduction of nerves is flagged no more."
                        + " SELF_CONTROL: every skill of the checklist is mastered. FREE_OF_ANALGESICS: none are taken at the close, of"
                        + " those who took any at the baseline")
public enum SecondaryOutcome {
    FUNCTION("better_function"),
    GAIT("faster_gait"),
    CONDUCTION("sound_conduction"),
    SELF_CONTROL("self_control"),
    FREE_OF_ANALGESICS("free_of_analgesics");

    private final String column;

    SecondaryOutcome(String column) {
        this.column = column;
    }

    /** Of the table of outcomes: true where it was reached, null where it cannot be told. */
    String column() {
        return column;
    }
}
