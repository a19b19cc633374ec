package clinic.kinezioteka.patients.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of letters in a language of patients; what has no word in it is written as the code that it is. */
record LetterText(ResourceBundle words, ZoneId zone) {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("lt"));
    private static final String NOTHING = "–";

    /** In the first language of the clinic that letters are written in, else in English. */
    static LetterText of(List<String> languages, ZoneId zone) {
        Locale written = languages.stream()
                .map(tag -> Locale.forLanguageTag(Locale.forLanguageTag(tag).getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
        return new LetterText(ResourceBundle.getBundle("letter", written, new Exactly()), zone);
    }

    Locale language() {
        return words.getLocale();
    }

    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language()).format(values);
    }

    String code(@Nullable String code) {
        if (code == null) {
            return NOTHING;
        }
        return words.containsKey(code) ? words.getString(code) : code;
    }

    String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    String date(LocalDate date) {
        return date.toString();
    }

    String percent(@Nullable BigDecimal percent) {
        return percent == null ? NOTHING : percent.setScale(0, RoundingMode.HALF_UP) + " %";
    }

    /** The language of the machine never speaks. */
    private static final class Exactly extends ResourceBundle.Control {
        @Override
        public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    }
}
