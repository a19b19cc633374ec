package clinic.kinezioteka.patients.redflag.rest;

import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.Signs;
import clinic.kinezioteka.patients.vocabulary.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Red flags as they are answered, with what to tell the patient. */
@ApplicationScoped
public class RedFlagViews {
    private final Signs signs;

    RedFlagViews(Signs signs) {
        this.signs = signs;
    }

    public RedFlagView of(RedFlag flag, Language language) {
        return RedFlagView.of(
                flag,
                signs.find(flag.code())
                        .map(sign -> language.of(sign.safetyTexts()))
                        .orElse(""));
    }
}
