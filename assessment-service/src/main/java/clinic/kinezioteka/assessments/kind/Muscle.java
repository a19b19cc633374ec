package clinic.kinezioteka.assessments.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Muscles that are palpated, or from whose skin an EMG is taken. */
@Schema(name = "Muscle", description = "Muscles that are palpated, or from whose skin an EMG is taken")
public enum Muscle {
    STERNOCLEIDOMASTOID,
    SCALENES,
    UPPER_TRAPEZIUS,
    LEVATOR_SCAPULAE,
    RHOMBOIDS,
    DELTOID,
    BICEPS_BRACHII,
    TRICEPS_BRACHII,
    FOREARM_FLEXORS,
    FOREARM_EXTENSORS,
    CERVICAL_PARASPINALS,
    THORACIC_PARASPINALS,
    LUMBAR_PARASPINALS,
    MULTIFIDUS,
    QUADRATUS_LUMBORUM,
    RECTUS_ABDOMINIS,
    ILIOPSOAS,
    GLUTEUS_MAXIMUS,
    GLUTEUS_MEDIUS,
    PIRIFORMIS,
    TENSOR_FASCIAE_LATAE,
    HIP_ADDUCTORS,
    QUADRICEPS,
    HAMSTRINGS,
    TIBIALIS_ANTERIOR,
    EXTENSOR_HALLUCIS_LONGUS,
    PERONEALS,
    GASTROCNEMIUS,
    SOLEUS
}
