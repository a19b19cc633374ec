package clinic.kinezioteka.programmes.visit;

import java.util.List;
import java.util.stream.Stream;

/** Why a visit was cancelled, missed or suspended, classified so that it may leave in an event. */
public enum ReasonCode {
    PATIENT_REQUEST,
    PATIENT_ILL,
    PRACTITIONER_ABSENT,
    CLINIC_CLOSED,
    RESOURCE_UNAVAILABLE,
    RED_FLAG,
    EPISODE_CLOSED,
    MERGE_CONFLICT,
    FORGOTTEN,
    TRANSPORT,
    OTHER;

    /** Those that a patient gives for a visit of his own. */
    static List<ReasonCode> ofPatients() {
        return Stream.of(values()).filter(ReasonCode::isPatients).toList();
    }

    /** Whether a patient gives it for a visit of his own. */
    boolean isPatients() {
        return switch (this) {
            case PATIENT_REQUEST, PATIENT_ILL, FORGOTTEN, TRANSPORT, OTHER -> true;
            case PRACTITIONER_ABSENT, CLINIC_CLOSED, RESOURCE_UNAVAILABLE, RED_FLAG, EPISODE_CLOSED, MERGE_CONFLICT ->
                false;
        };
    }
}
