package clinic.kinezioteka.patients.patient.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.patient.Identifier;
import clinic.kinezioteka.patients.patient.Patient;
import clinic.kinezioteka.patients.patient.PatientDetails;
import clinic.kinezioteka.patients.patient.PatientStatus;
import clinic.kinezioteka.patients.patient.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Patient", description = "A person in the records of the clinic.")
public record PatientView(
        @Schema(description = "The patient.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "State of the record; more may come.", required = true) PatientStatus status,
        @Schema(description = "Given names.", required = true) String givenName,
        @Schema(description = "Family name.", required = true) String familyName,
        @Schema(description = "Date of birth.", required = true) LocalDate birthDate,
        @Schema(description = "Administrative sex.", required = true) Sex sex,
        @Schema(description = "Numbers by which registers know him.", required = true) List<Identifier> identifiers,
        @Schema(description = "Telephone number; null when unknown.", required = true, nullable = true) @Nullable
                String phone,
        @Schema(description = "E-mail address; null when unknown.", required = true, nullable = true) @Nullable
                String email,
        @Schema(description = "Postal address in one line; null when unknown.", required = true, nullable = true)
                @Nullable
                String address,
        @Schema(description = "Occupation; null when unknown.", required = true, nullable = true) @Nullable
                String occupation,
        @Schema(
                        description = "Language in which he is spoken to, ISO 639-1; null for the clinic's first.",
                        required = true,
                        nullable = true)
                @Nullable
                String language,
        @Schema(
                        description = "The record that stands for this merged one; null when it is not merged.",
                        required = true,
                        nullable = true)
                @Nullable
                UUID mergedInto,
        @Schema(description = "When he was registered.", required = true) Instant recordedAt,
        @Schema(description = "When the record changed last.", required = true) Instant updatedAt)
        implements Versioned, AboutPatient {

    @Override
    public UUID patientId() {
        return id;
    }

    public PatientView(Patient patient) {
        this(patient, patient.details());
    }

    private PatientView(Patient patient, PatientDetails details) {
        this(
                patient.id(),
                patient.version(),
                patient.status(),
                details.givenName(),
                details.familyName(),
                details.birthDate(),
                details.sex(),
                details.identifiers(),
                details.phone(),
                details.email(),
                details.address(),
                details.occupation(),
                details.language(),
                patient.mergedInto(),
                patient.recordedAt(),
                patient.updatedAt());
    }
}
