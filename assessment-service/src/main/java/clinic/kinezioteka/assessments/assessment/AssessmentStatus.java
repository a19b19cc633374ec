package clinic.kinezioteka.assessments.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a measurement counts. */
@Schema(name = "AssessmentStatus", description = "VALID: it counts. VOIDED: a doctor said that it never was one")
public enum AssessmentStatus {
    VALID,
    VOIDED
}
