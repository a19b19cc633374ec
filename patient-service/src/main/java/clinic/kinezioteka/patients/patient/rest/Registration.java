package clinic.kinezioteka.patients.patient.rest;

import clinic.kinezioteka.patients.patient.Identifier;
import clinic.kinezioteka.patients.patient.PatientDetails;
import clinic.kinezioteka.patients.patient.Sex;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PatientRegistration", description = "Who the new patient is, and whether likely duplicates are known.")
record Registration(
        @Schema(required = true, description = "Given names, 1 to 200 characters of any script.", examples = "Jonas")
                @Nullable
                String givenName,
        @Schema(
                        required = true,
                        description = "Family name, 1 to 200 characters of any script.",
                        examples = "Petrauskas")
                @Nullable
                String familyName,
        @Schema(required = true, description = "Date of birth, from 1900 to today.", examples = "1981-05-12") @Nullable
                LocalDate birthDate,
        @Schema(required = true, description = "Administrative sex.", examples = "MALE") @Nullable Sex sex,
        @Schema(description = "Numbers by which registers know him, at most 20; unique in the clinic.") @Nullable
                List<Identifier> identifiers,
        @Schema(
                        description =
                                "Telephone number, with its country or as it is dialled at the clinic; answered as E.164. Null when unknown.",
                        examples = "+37061234567",
                        nullable = true)
                @Nullable
                String phone,
        @Schema(description = "E-mail address; null when unknown.", examples = "jonas@example.org", nullable = true)
                @Nullable
                String email,
        @Schema(description = "Postal address in one line, at most 300 characters; null when unknown.", nullable = true)
                @Nullable
                String address,
        @Schema(
                        description = "Occupation, at most 200 characters; null when unknown.",
                        examples = "professional driver",
                        nullable = true)
                @Nullable
                String occupation,
        @Schema(
                        description = "Language in which he is spoken to, ISO 639-1; null for the clinic's first.",
                        examples = "lt",
                        nullable = true)
                @Nullable
                String language,
        @Schema(
                        description = "True when the client knows of likely duplicates and means another person.",
                        defaultValue = "false")
                @Nullable
                Boolean acknowledgeDuplicates) {

    /** The details, checked only where the patient is registered, since there all that is missing is told at once. */
    @SuppressWarnings("NullAway")
    PatientDetails details() {
        return new PatientDetails(
                givenName, familyName, birthDate, sex, identifiers, phone, email, address, occupation, language);
    }
}
