package clinic.kinezioteka.patients.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What a reception asks of a {@link Crowd}, each time for somebody else. */
enum CrowdSearch {
    THREE_LETTERS(n -> Map.of("name", List.of("kaz", "Pet", "ŻUK", "sta").get(n % 4))),
    TWO_PARTS(n ->
            Map.of("name", List.of("jon kazlau", "Ona petra", "rasa stasil").get(n % 3))),
    ONE_LETTER(n -> Map.of("name", List.of("k", "P", "j").get(n % 3))),
    BIRTH_DATE(n -> Map.of(
            "birthDate", LocalDate.of(1930, 1, 1).plusDays(n * 37L % 25_000).toString())),
    NAME_AND_BIRTH_DATE(n -> Map.of(
            "name",
            "kazl",
            "birthDate",
            LocalDate.of(1930, 1, 1).plusDays(n * 37L % 25_000).toString())),
    IDENTIFIER(n -> Map.of("identifier", "crowd" + (n * 13 % 20_000 + 1))),
    PHONE_WITH_COUNTRY(n -> Map.of("phone", "+370 6" + (n % 10) + "1 2")),
    PHONE_AS_DIALLED(n -> Map.of("phone", "8 6" + (n % 10) + "3-4"));

    private final IntFunction<Map<String, Object>> question;

    CrowdSearch(IntFunction<Map<String, Object>> question) {
        this.question = question;
    }

    Map<String, Object> question(int number) {
        return question.apply(number);
    }
}
