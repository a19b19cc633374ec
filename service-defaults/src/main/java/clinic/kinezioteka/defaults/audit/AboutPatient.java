package clinic.kinezioteka.defaults.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer, an item of a list, or a body that is about a patient: its operation is audited under his name. */
public interface AboutPatient {

    /** The patient; null while there is none yet. */
    @Nullable
    UUID patientId();
}
