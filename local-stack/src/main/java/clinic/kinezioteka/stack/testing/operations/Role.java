package clinic.kinezioteka.stack.testing.operations;

import clinic.kinezioteka.stack.testing.Tokens;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** The roles of the realm, in the order of the contract. */
public enum Role {
    RECEPTION,
    THERAPIST,
    DOCTOR,
    CLINIC_ADMIN,
    PRIVACY_OFFICER,
    PARTNER,
    PATIENT,
    NETWORK_ADMIN;

    /** As a token and a document name it, such as {@code clinic-admin}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Role of(String word) {
        return Stream.of(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody has the role " + word));
    }

    /** Whether it is had in one clinic and for all of that clinic. */
    boolean ofAClinic() {
        return compareTo(PRIVACY_OFFICER) <= 0;
    }

    /** Whether it sees only what is about its own person or partner. */
    boolean ofAPerson() {
        return this == PATIENT || this == PARTNER;
    }

    String token(UUID clinic, UUID patient, UUID partner) {
        return switch (this) {
            case RECEPTION -> Tokens.reception(clinic);
            case THERAPIST -> Tokens.therapist(clinic);
            case DOCTOR -> Tokens.doctor(clinic);
            case CLINIC_ADMIN -> Tokens.admin(clinic);
            case PRIVACY_OFFICER -> Tokens.privacyOfficer(clinic);
            case PARTNER -> Tokens.partner(partner);
            case PATIENT -> Tokens.patient(clinic, patient);
            case NETWORK_ADMIN -> Tokens.networkAdmin();
        };
    }
}
