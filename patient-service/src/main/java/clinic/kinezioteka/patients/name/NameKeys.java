package clinic.kinezioteka.patients.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as they are compared: lower case, without accents, one key for each part of a name. */
public final class NameKeys {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that Unicode does not take apart into a letter and its accent. */
    private static final Map<String, String> WHOLE_LETTERS =
            Map.of("ł", "l", "đ", "d", "ø", "o", "ß", "ss", "æ", "ae", "œ", "oe", "ħ", "h", "ı", "i", "þ", "th");

    private NameKeys() {}

    /** The parts of a name, as {@code Żukauskienė-Łoś} gives {@code zukauskiene} and {@code los}. */
    public static List<String> parts(String name) {
        String key = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        for (Map.Entry<String, String> letter : WHOLE_LETTERS.entrySet()) {
            key = key.replace(letter.getKey(), letter.getValue());
        }
        return Arrays.stream(BETWEEN_PARTS.split(key, -1))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** The parts by which a name is found: its own, and of Cyrillic ones the ways to write them in Latin letters. */
    public static Set<String> searchable(String name) {
        Set<String> keys = new LinkedHashSet<>(parts(name));
        LatinLetters.of(name).forEach(latin -> keys.addAll(parts(latin)));
        return keys;
    }

    /** The whole name in one key, whatever stands between its parts. */
    public static String whole(String name) {
        return String.join(" ", parts(name));
    }
}
