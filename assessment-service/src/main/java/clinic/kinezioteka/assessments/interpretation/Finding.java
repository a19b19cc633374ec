package clinic.kinezioteka.assessments.interpretation;

import clinic.kinezioteka.assessments.reference.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the measurement shows, in the words that were told when it was read.
 *
 * @param text in English
 * @param textInLithuanian null of what was read before it was told in Lithuanian
 */
public record Finding(String code, Severity severity, String text, @Nullable String textInLithuanian) {

    /** The words of this language, else the English ones. */
    public String in(Language language) {
        return language == Language.LT && textInLithuanian != null ? textInLithuanian : text;
    }
}
