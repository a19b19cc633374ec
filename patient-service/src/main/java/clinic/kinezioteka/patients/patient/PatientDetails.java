package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.patients.name.NameKeys;
import clinic.kinezioteka.patients.name.PlainText;
import clinic.kinezioteka.patients.phone.Telephone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who a patient is and how he is reached: what a client writes as a whole. */
@Schema(name = "PatientDetails", description = "Who a patient is and how the clinic reaches him.")
public record PatientDetails(
        @Schema(description = "Given names, 1 to 200 characters of any script.", examples = "Jonas")
                @NotNull
                @Size(min = 1, max = 200)
                @PlainText
                String givenName,
        @Schema(description = "Family name, 1 to 200 characters of any script.", examples = "Petrauskas")
                @NotNull
                @Size(min = 1, max = 200)
                @PlainText
                String familyName,
        @Schema(description = "Date of birth, from 1900 to today.", examples = "1981-05-12") @NotNull @BirthDate
                LocalDate birthDate,
        @Schema(description = "Administrative sex.", examples = "MALE") @NotNull Sex sex,
        @Schema(description = "Numbers by which registers know him, at most 20; unique in the clinic.") @Size(max = 20)
                List<@NotNull @Valid Identifier> identifiers,
        @Schema(
                        description =
                                "Telephone number, with its country or as it is dialled at the clinic; answered as E.164. Null when unknown.",
                        examples = "+37061234567",
                        nullable = true)
                @Size(max = 40)
                @Telephone
                @Nullable
                String phone,
        @Schema(description = "E-mail address; null when unknown.", examples = "jonas@example.org", nullable = true)
                @Email
                @Size(max = 254)
                @Nullable
                String email,
        @Schema(description = "Postal address in one line, at most 300 characters; null when unknown.", nullable = true)
                @Size(max = 300)
                @PlainText
                @Nullable
                String address,
        @Schema(
                        description = "Occupation, at most 200 characters; null when unknown.",
                        examples = "professional driver",
                        nullable = true)
                @Size(max = 200)
                @PlainText
                @Nullable
                String occupation,
        @Schema(
                        description = "Language in which he is spoken to, ISO 639-1; null for the clinic's first.",
                        examples = "lt",
                        nullable = true)
                @Pattern(regexp = "[a-z]{2}", message = "must be an ISO 639-1 code")
                @Nullable
                String language) {

    public PatientDetails {
        identifiers = identifiers == null
                ? List.of()
                : identifiers.stream().distinct().toList();
        phone = phone == null ? null : phone.strip();
        email = email == null ? null : email.strip();
    }

    /** Whether a text tells who he is: by a part of his name, a contact or an identifier. */
    public boolean areTold(String text) {
        List<String> parts = NameKeys.parts(text);
        String packed = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return NameKeys.parts(givenName + " " + familyName).stream().anyMatch(parts::contains)
                || Stream.concat(
                                Stream.of(phone, email).filter(Objects::nonNull),
                                identifiers.stream().map(Identifier::value))
                        .anyMatch(known -> packed.contains(known.toUpperCase(Locale.ROOT)));
    }

    PatientDetails reachedAt(@Nullable String number) {
        return new PatientDetails(
                givenName, familyName, birthDate, sex, identifiers, number, email, address, occupation, language);
    }
}
