package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.patients.name.NameKeys;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that two records of the same person have in common. */
public enum Feature {
    GIVEN_NAME(patient -> NameKeys.whole(patient.givenName())),
    FAMILY_NAME(patient -> NameKeys.whole(patient.familyName())),
    BIRTH_DATE(PatientDetails::birthDate),
    PHONE(PatientDetails::phone),
    EMAIL(patient -> patient.email() == null ? null : patient.email().toLowerCase(Locale.ROOT));

    private final Function<PatientDetails, @Nullable Object> value;

    Feature(Function<PatientDetails, @Nullable Object> value) {
        this.value = value;
    }

    boolean matches(PatientDetails one, PatientDetails other) {
        Object known = value.apply(one);
        return known != null && Objects.equals(known, value.apply(other));
    }
}
