package clinic.kinezioteka.programmes.catalogue;

import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What speaks against an exercise, with the complaints and causes of an episode that speak for it; the therapist decides.
 * Both are proposals until a physician signs them off.
 */
@Schema(name = "Contraindication", description = "What speaks against an exercise.")
public enum Contraindication {
    ABDOMINAL_HERNIA,
    ANKLE_INJURY,
    ANTICOAGULANTS,
    CORD_SIGNS,
    DIZZINESS("DIZZINESS"),
    FRACTURE("INJURY"),
    HIGH_BLOOD_PRESSURE("BLOOD_PRESSURE_SWINGS"),
    HIP_REPLACEMENT,
    IMPLANTED_DEVICE,
    LOSS_OF_FOOT_SENSATION("DIABETES"),
    OSTEOPOROSIS,
    PREGNANCY,
    RECENT_SURGERY,
    RIB_FRACTURE,
    SHOULDER_INSTABILITY,
    SKIN_LESION,
    SPINAL_INSTABILITY("VERTEBRAL_DISPLACEMENT"),
    TAPE_ALLERGY,
    THROMBOSIS,
    TUMOUR_OR_INFECTION("PELVIC_INFLAMMATION", "VIRAL"),
    VERTEBRAL_ARTERY("DIZZINESS", "VISUAL"),
    VISCERAL_CAUSE("VISCERAL");

    private final List<String> namedBy;

    /** With codes of the vocabularies complaints and causes. */
    Contraindication(String... namedBy) {
        this.namedBy = List.of(namedBy);
    }

    /** Whether one of these complaints or causes speaks for it; most of what speaks against an exercise none does. */
    public boolean isNamedBy(Collection<String> codes) {
        return namedBy.stream().anyMatch(codes::contains);
    }
}
