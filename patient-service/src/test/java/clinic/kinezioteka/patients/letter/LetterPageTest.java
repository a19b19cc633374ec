package clinic.kinezioteka.patients.letter;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.patients.progress.FollowedEpisode;
import clinic.kinezioteka.patients.progress.Following;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class LetterPageTest {
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final Correspondence CORRESPONDENCE =
            new Correspondence("Kinezioteka Vilnius", "Klinika Šviesa", "A-2026-0412");

    @Test
    void saysWhatTheProgressSaysAndNoMore() {
        LetterPage page = page(LetterText.of(List.of("en"), VILNIUS), Following.finished());
        assertThat(page.opening())
                .containsExactly("From: Kinezioteka Vilnius", "To: Klinika Šviesa", "Your reference: A-2026-0412");
        assertThat(page.lines())
                .containsExactly(
                        "Treatment ended on 2026-10-27: goals met.",
                        "Module reached: 1 (completed).",
                        "Visits attended: 2.");
        assertThat(page.pain())
                .containsExactly(
                        List.of("2026-09-01", "leg", "78", "–", "–"),
                        List.of("2026-10-20", "leg", "4", "improved", "95 %"));
        assertThat(page.gates()).containsExactly("2026-10-21, module 1: passed");
    }

    @Test
    void saysTheSameEveryTime() {
        LetterText text = LetterText.of(List.of("lt", "en"), VILNIUS);
        assertThat(page(text, Following.finished())).isEqualTo(page(text, Following.finished()));
    }

    @Test
    void isWrittenInTheFirstLanguageOfTheClinicElseInEnglish() {
        assertThat(LetterText.of(List.of("lt", "en"), VILNIUS).say("title")).isEqualTo("Laiškas pasibaigus gydymui");
        assertThat(LetterText.of(List.of("pl", "lt-LT"), VILNIUS).say("title")).isEqualTo("Laiškas pasibaigus gydymui");
        assertThat(LetterText.of(List.of("pl"), VILNIUS).say("title")).isEqualTo("Letter at the end of treatment");
        assertThat(LetterText.of(List.of(), VILNIUS).say("title")).isEqualTo("Letter at the end of treatment");
    }

    @Test
    void hasAllWordsInBothLanguages() {
        ResourceBundle english = LetterText.of(List.of("en"), VILNIUS).words();
        ResourceBundle lithuanian = LetterText.of(List.of("lt"), VILNIUS).words();
        assertThat(lithuanian.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void writesACodeThatHasNoWordAsItIs() {
        LetterText text = LetterText.of(List.of("en"), VILNIUS);
        assertThat(text.code("TRANSFERRED")).isEqualTo("TRANSFERRED");
        assertThat(text.code(null)).isEqualTo("–");
    }

    @Test
    void setsAllLettersOfTheLanguage() throws IOException {
        LetterText text = LetterText.of(List.of("lt"), VILNIUS);
        byte[] pdf = LetterPdf.of(page(text, Following.finished()), text);
        String read = new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
        assertThat(read)
                .contains("Laiškas pasibaigus gydymui", "Jūsų numeris: A-2026-0412", "Klinika Šviesa", "pagerėjo");
    }

    private static LetterPage page(LetterText text, FollowedEpisode episode) {
        return LetterPage.of(text, CORRESPONDENCE, episode, Objects.requireNonNull(episode.outcome()));
    }
}
