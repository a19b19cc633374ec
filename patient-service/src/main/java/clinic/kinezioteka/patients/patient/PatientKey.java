package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.patients.name.NameKeys;
import clinic.kinezioteka.patients.phone.Phone;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Something normalised by which a patient is found. */
@Embeddable
public record PatientKey(
        @Column(name = "kind") @Enumerated(EnumType.STRING) Kind kind, @Column(name = "key") String key) {

    /** What a key is made of. */
    public enum Kind {
        /** One part of a name: searched by prefix. */
        NAME_PART,
        /** Given and family name. */
        FULL_NAME,
        GIVEN_NAME_AND_BIRTH,
        FAMILY_NAME_AND_BIRTH,
        /** Telephone number as E.164. */
        PHONE,
        /** The same as it is written without a plus: searched by prefix, as is the one before. */
        PHONE_WITHOUT_PLUS,
        EMAIL
    }

    /** All keys of a patient. */
    static Set<PatientKey> of(PatientDetails patient) {
        Set<PatientKey> keys = new LinkedHashSet<>(comparable(patient));
        NameKeys.searchable(patient.givenName() + " " + patient.familyName())
                .forEach(part -> keys.add(new PatientKey(Kind.NAME_PART, part)));
        if (patient.phone() != null) {
            new Phone(patient.phone())
                    .writtenWithoutPlus()
                    .forEach(written -> keys.add(new PatientKey(Kind.PHONE_WITHOUT_PLUS, written)));
        }
        return keys;
    }

    /** The keys of which another patient who has one may be the same person. */
    static Set<PatientKey> comparable(PatientDetails patient) {
        String given = NameKeys.whole(patient.givenName());
        String family = NameKeys.whole(patient.familyName());
        Set<PatientKey> keys = new LinkedHashSet<>();
        keys.add(new PatientKey(Kind.FULL_NAME, given + "|" + family));
        keys.add(new PatientKey(Kind.GIVEN_NAME_AND_BIRTH, given + "|" + patient.birthDate()));
        keys.add(new PatientKey(Kind.FAMILY_NAME_AND_BIRTH, family + "|" + patient.birthDate()));
        if (patient.phone() != null) {
            keys.add(new PatientKey(Kind.PHONE, patient.phone()));
        }
        if (patient.email() != null) {
            keys.add(new PatientKey(Kind.EMAIL, patient.email().toLowerCase(Locale.ROOT)));
        }
        return keys;
    }
}
