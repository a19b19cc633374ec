package clinic.kinezioteka.patients.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cyrillic names in Latin letters, so that who reads a passport finds who was registered in Cyrillic: as in passports
 * (ICAO Doc 9303), as Lithuanian writes them, and as English does (BGN/PCGN). Accents are left to the search.
 */
final class LatinLetters {
    private static final int WAYS = 3;
    private static final String TABLE =
            """
            а a a a|б b b b|в v v v|г g g g|ґ g g g|д d d d|е e e e|ё e io yo|є ie je ye|ж zh z zh|з z z z|и i i i
            і i i i|ї i ji yi|й i j y|к k k k|л l l l|м m m m|н n n n|о o o o|п p p p|р r r r|с s s s|т t t t|у u u u
            ў u u w|ф f f f|х kh ch kh|ц ts c ts|ч ch c ch|ш sh s sh|щ shch sc shch|ъ ie - -|ы y y y|ь - - -|э e e e
            ю iu ju yu|я ia ja ya""";

    private static final Map<String, String[]> LETTERS = Arrays.stream(TABLE.split("[|\n]"))
            .map(line -> line.strip().split(" "))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], Function.identity()));

    private LatinLetters() {}

    /** The ways to write the name in Latin letters; none when nothing of it is Cyrillic. */
    static List<String> of(String name) {
        String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return lower.codePoints().mapToObj(Character::toString).anyMatch(LETTERS::containsKey)
                ? IntStream.rangeClosed(1, WAYS)
                        .mapToObj(way -> written(lower, way))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static String written(String name, int way) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> LETTERS.containsKey(letter) ? LETTERS.get(letter)[way].replace("-", "") : letter)
                .collect(Collectors.joining());
    }
}
