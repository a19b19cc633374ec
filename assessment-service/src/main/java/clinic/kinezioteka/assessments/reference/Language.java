package clinic.kinezioteka.assessments.reference;

import java.util.List;
import java.util.Locale;

/** A language that texts are kept in. */
public enum Language {
    EN,
    LT;

    /** The first of the wished languages, the most wished first, that texts are kept in; English when there is none. */
    public static Language choose(List<Locale> wished) {
        return wished.stream()
                .flatMap(locale ->
                        List.of(values()).stream().filter(one -> one.code().equals(locale.getLanguage())))
                .findFirst()
                .orElse(EN);
    }

    /** The ISO 639-1 code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
