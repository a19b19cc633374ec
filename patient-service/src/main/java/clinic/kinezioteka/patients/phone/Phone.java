package clinic.kinezioteka.patients.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number that can be called from anywhere, whichever way it was written.
 *
 * @param e164 plus, country and number, as {@code +37061234567} (ITU-T E.164)
 */
public record Phone(String e164) {
    private static final Pattern PLAIN = Pattern.compile("\\+?[\\p{Nd}\\s().\\p{Pd}/]+");
    /** What one dials before a number within one country or another. */
    private static final List<String> TRUNK_PREFIXES = List.of("0", "8", "1", "06");

    /**
     * The number, if it is a valid one and no extension goes with it.
     *
     * @param region in which it was written, for a number without country: ISO 3166-1 alpha-2
     */
    static Optional<Phone> read(String written, String region) {
        return PLAIN.matcher(written).matches()
                ? parsed(written, region)
                        .filter(numbers()::isValidNumber)
                        .map(number -> new Phone(numbers().format(number, PhoneNumberFormat.E164)))
                : Optional.empty();
    }

    /** The digits by which people in its country write it, and those with the country but without plus. */
    public Set<String> writtenWithoutPlus() {
        Set<String> written = new LinkedHashSet<>();
        parsed(e164, null).ifPresent(number -> {
            String national = numbers().getNationalSignificantNumber(number);
            String region = numbers().getRegionCodeForNumber(number);
            written.add(e164.substring(1));
            written.add(national);
            TRUNK_PREFIXES.stream()
                    .map(prefix -> prefix + national)
                    .filter(dialled ->
                            parsed(dialled, region).filter(number::equals).isPresent())
                    .forEach(written::add);
        });
        return written;
    }

    /** A number or its beginning in digits alone, with a plus where a country is meant. */
    public static String digits(String written) {
        String digits = PhoneNumberUtil.normalizeDigitsOnly(written);
        if (written.strip().startsWith("+")) {
            return "+" + digits;
        }
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    private static Optional<PhoneNumber> parsed(String written, @Nullable String region) {
        try {
            return Optional.of(numbers().parse(written, region));
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    private static PhoneNumberUtil numbers() {
        return PhoneNumberUtil.getInstance();
    }
}
