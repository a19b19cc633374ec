package clinic.kinezioteka.patients.search;

import clinic.kinezioteka.patients.name.NameKeys;
import clinic.kinezioteka.patients.name.PlainText;
import clinic.kinezioteka.patients.patient.Identifier;
import clinic.kinezioteka.patients.patient.PatientKey;
import clinic.kinezioteka.patients.phone.Phone;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a reception looks for; what is given must all hold. It stands in a body, since URLs are logged. */
@Schema(name = "PatientSearch", description = "Whom to look for; at least one field, and all that are given must hold.")
public record PatientSearch(
        @Schema(
                        description = "Beginnings of parts of the name in any order, whatever their case and accents.",
                        examples = "petr jon",
                        nullable = true)
                @Size(min = 1, max = 200)
                @PlainText
                @Nullable
                String name,
        @Schema(description = "Date of birth.", examples = "1981-05-12", nullable = true) @Nullable LocalDate birthDate,
        @Schema(description = "A whole identifier, of whichever register.", nullable = true)
                @Size(min = 1, max = 100)
                @PlainText
                @Nullable
                String identifier,
        @Schema(
                        description =
                                "Telephone number or its beginning, with the country or as it is dialled within it.",
                        examples = "8 612",
                        nullable = true)
                @Size(min = 3, max = 30)
                @PlainText
                @Nullable
                String phone) {

    @Schema(hidden = true)
    @AssertTrue(message = "at least one of name, birthDate, identifier and phone is needed")
    boolean isAboutSomething() {
        return name != null || birthDate != null || identifier != null || phone != null;
    }

    /** How the keys begin that all must lead to whoever is looked for: of parts of the name, and of the telephone number. */
    public List<Beginning> beginnings() {
        Stream<Beginning> ofName = name == null
                ? Stream.of()
                : NameKeys.parts(name).stream().map(part -> new Beginning(PatientKey.Kind.NAME_PART, part));
        return Stream.concat(ofName, Stream.ofNullable(phone).map(PatientSearch::ofPhone))
                .toList();
    }

    /** The identifier as it is kept. */
    public @Nullable String identifierKey() {
        return identifier == null ? null : new Identifier("", identifier).value();
    }

    private static Beginning ofPhone(String phone) {
        String digits = Phone.digits(phone);
        return new Beginning(
                digits.startsWith("+") ? PatientKey.Kind.PHONE : PatientKey.Kind.PHONE_WITHOUT_PLUS, digits);
    }
}
