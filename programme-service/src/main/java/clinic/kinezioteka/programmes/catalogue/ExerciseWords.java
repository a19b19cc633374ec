package clinic.kinezioteka.programmes.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Names, techniques and contraindications in the languages of the clinics; English where a language is missing. */
@ApplicationScoped
public class ExerciseWords {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public String name(Exercise exercise, Locale language) {
        return of("words.exercises", exercise.code() + ".name", language);
    }

    /** How it is done, in a few sentences. */
    public String technique(Exercise exercise, Locale language) {
        return of("words.exercises", exercise.code() + ".technique", language);
    }

    public String contraindication(Contraindication contraindication, Locale language) {
        return of("words.contraindications", contraindication.name(), language);
    }

    private static String of(String words, String key, Locale language) {
        return ResourceBundle.getBundle(words, language, ENGLISH_ELSE).getString(key);
    }
}
