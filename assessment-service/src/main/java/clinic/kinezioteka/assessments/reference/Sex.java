package clinic.kinezioteka.assessments.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sex as far as norms tell it apart. */
@Schema(name = "NormSex", description = "Sex as far as norms tell it apart")
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
