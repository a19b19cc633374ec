package clinic.kinezioteka.programmes.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What speaks against an exercise; the therapist decides. Proposals until a physician signs them off. */
@Schema(name = "Contraindication", description = "What speaks against an exercise.")
public enum Contraindication {
    ABDOMINAL_HERNIA,
    ANKLE_INJURY,
    ANTICOAGULANTS,
    CORD_SIGNS,
    DIZZINESS,
    FRACTURE,
    HIGH_BLOOD_PRESSURE,
    HIP_REPLACEMENT,
    IMPLANTED_DEVICE,
    LOSS_OF_FOOT_SENSATION,
    OSTEOPOROSIS,
    PREGNANCY,
    RECENT_SURGERY,
    RIB_FRACTURE,
    SHOULDER_INSTABILITY,
    SKIN_LESION,
    SPINAL_INSTABILITY,
    TAPE_ALLERGY,
    THROMBOSIS,
    TUMOUR_OR_INFECTION,
    VERTEBRAL_ARTERY,
    VISCERAL_CAUSE
}
