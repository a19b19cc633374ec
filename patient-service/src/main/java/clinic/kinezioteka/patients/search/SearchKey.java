package clinic.kinezioteka.patients.search;

import clinic.kinezioteka.patients.patient.PatientKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A patient's key as the search reads it; written with the patient. */
@Entity
@Immutable
@Table(name = "patient_key")
@IdClass(SearchKey.Place.class)
class SearchKey {
    /** A key of a record. */
    record Place(UUID patientId, PatientKey.Kind kind, String key) {}

    @Id
    @Column(name = "patient_id")
    UUID patientId;

    @Id
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    PatientKey.Kind kind;

    @Id
    @Column(name = "key")
    String key;

    /** The record that it finds. */
    @Column(name = "found_as")
    UUID foundAs;

    @SuppressWarnings("NullAway.Init")
    protected SearchKey() {}
}
