package clinic.kinezioteka.programmes.feed;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the kinds of visit are called where others may look: neutral words, in English where a language is missing. */
@ApplicationScoped
class VisitWords {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String of(VisitKind kind, Locale language) {
        return ResourceBundle.getBundle("words.visits", language, ENGLISH_ELSE).getString(kind.name());
    }
}
