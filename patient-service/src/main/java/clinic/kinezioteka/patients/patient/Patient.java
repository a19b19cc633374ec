package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.defaults.failure.Conflict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in the records of a clinic. */
@Entity
@Table(name = "patient")
public class Patient {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "sex")
    @Enumerated(EnumType.STRING)
    private Sex sex;

    @ElementCollection
    @CollectionTable(name = "patient_identifier", joinColumns = @JoinColumn(name = "patient_id"))
    private Set<Identifier> identifiers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "patient_key", joinColumns = @JoinColumn(name = "patient_id"))
    private Set<PatientKey> keys = new HashSet<>();

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "occupation")
    private @Nullable String occupation;

    @Column(name = "language")
    private @Nullable String language;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private PatientStatus status;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Patient() {}

    @SuppressWarnings("NullAway.Init")
    Patient(UUID id, UUID clinicId, PatientDetails details, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        status = PatientStatus.ACTIVE;
        recordedAt = now;
        change(details, now);
    }

    void change(PatientDetails details, Instant now) {
        requireNotMerged();
        requireNotErased();
        givenName = details.givenName();
        familyName = details.familyName();
        birthDate = details.birthDate();
        sex = details.sex();
        phone = details.phone();
        email = details.email();
        address = details.address();
        occupation = details.occupation();
        language = details.language();
        replace(identifiers, Set.copyOf(details.identifiers()));
        replace(keys, PatientKey.of(details));
        updatedAt = now;
    }

    /** Becomes a pointer to another record of the same person, whose the numbers are that he was known by. */
    public Set<Identifier> mergeInto(Patient survivor, Instant now) {
        requireNotMerged();
        requireNotErased();
        status = PatientStatus.MERGED;
        mergedInto = survivor.id;
        updatedAt = now;
        Set<Identifier> numbers = Set.copyOf(identifiers);
        identifiers.clear();
        return numbers;
    }

    public void takeOver(Set<Identifier> numbers, Instant now) {
        if (identifiers.addAll(numbers)) {
            updatedAt = now;
        }
    }

    /** A merged record takes no writes: 409, naming the record that does. */
    public void requireNotMerged() {
        if (mergedInto != null) {
            throw new Conflict(
                            "patient-merged", "This record was merged into another of the same person; use that one.")
                    .with("mergedInto", mergedInto);
        }
    }

    /** Forgets who he is, but for his sex and the year of his birth; a merged record stays a pointer. */
    void erase(Instant now) {
        status = status == PatientStatus.ACTIVE ? PatientStatus.ERASED : status;
        givenName = "";
        familyName = "";
        birthDate = birthDate.withDayOfYear(1);
        phone = null;
        email = null;
        address = null;
        occupation = null;
        language = null;
        identifiers.clear();
        keys.clear();
        updatedAt = now;
    }

    /** Of who was erased nothing more is written: 409. */
    public void requireNotErased() {
        if (status == PatientStatus.ERASED) {
            throw new Conflict("patient-erased", "The patient was erased; nothing more is written of him.");
        }
    }

    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public PatientDetails details() {
        return new PatientDetails(
                givenName,
                familyName,
                birthDate,
                sex,
                identifiers.stream()
                        .sorted(Comparator.comparing(Identifier::system).thenComparing(Identifier::value))
                        .toList(),
                phone,
                email,
                address,
                occupation,
                language);
    }

    public PatientStatus status() {
        return status;
    }

    /** The record into which this one was merged: the last of a chain; null when it was not. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    /** The record of this person now. */
    public UUID survivorId() {
        return mergedInto == null ? id : mergedInto;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
