package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.interpretation.Derived;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list of kinds: what is measured, what follows from it, and who besides a doctor may record it. */
@Schema(name = "MeasurementKind")
public enum Kind {
    VAS(Vas.class, Vas.Derivation.class, "therapist", "patient"),
    FUNCTION(Function.class, Function.Derivation.class, "therapist", "patient"),
    LASEGUE(Lasegue.class, Lasegue.Derivation.class),
    TENSION_TEST(TensionTest.class, TensionTest.Derivation.class),
    NEURO(Neuro.class, Neuro.Derivation.class),
    MUSCLE_TONE(MuscleTone.class, MuscleTone.Derivation.class),
    MOBILITY(Mobility.class, Mobility.Derivation.class, "therapist"),
    EMG(Emg.class, Emg.Derivation.class),
    STRENGTH(Strength.class, Strength.Derivation.class, "therapist"),
    POSTURE(Posture.class, Posture.Derivation.class),
    GAIT(Gait.class, Gait.Derivation.class),
    SELF_CONTROL(SelfControl.class, SelfControl.Derivation.class, "therapist");

    private final Class<? extends Measurement> measurement;
    private final Class<? extends Derived> derivation;
    private final List<String> alsoBy;

    Kind(Class<? extends Measurement> measurement, Class<? extends Derived> derivation, String... alsoBy) {
        this.measurement = measurement;
        this.derivation = derivation;
        this.alsoBy = List.of(alsoBy);
    }

    /** The record of what is measured. */
    public Class<? extends Measurement> measurement() {
        return measurement;
    }

    /** The record of what follows from it. */
    public Class<? extends Derived> derivation() {
        return derivation;
    }

    /** Whether somebody with these roles may record it. */
    public boolean recordableBy(Set<String> roles) {
        return roles.contains("doctor") || alsoBy.stream().anyMatch(roles::contains);
    }

    /** The kind of a measurement. */
    static Kind of(Measurement measurement) {
        return Arrays.stream(values())
                .filter(kind -> kind.measurement.isInstance(measurement))
                .findFirst()
                .orElseThrow();
    }
}
