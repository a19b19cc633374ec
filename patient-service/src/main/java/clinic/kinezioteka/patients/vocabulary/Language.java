package clinic.kinezioteka.patients.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A language that texts are kept in. */
public enum Language {
    EN,
    LT;

    /** The first of the wished languages, the most wished first, that texts are kept in; English when there is none. */
    public static Language choose(List<Locale> wished) {
        for (Locale locale : wished) {
            for (Language language : values()) {
                if (language.code().equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return EN;
    }

    /** The ISO 639-1 code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of this language; the empty text where nothing is to be said. */
    public String of(Map<String, String> texts) {
        return texts.getOrDefault(code(), texts.getOrDefault(EN.code(), ""));
    }
}
