package clinic.kinezioteka.patients.opening;

import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.episode.Warning;
import clinic.kinezioteka.patients.vocabulary.Term;
import clinic.kinezioteka.patients.vocabulary.Vocabularies;
import clinic.kinezioteka.patients.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds a code of the ICD-10 against condition and region; what is unusual is told, never refused. */
@ApplicationScoped
class Diagnoses {
    private final Vocabulary usual;

    Diagnoses(Vocabularies vocabularies) {
        usual = vocabularies.named("diagnoses");
    }

    List<Warning> warnings(EpisodeDetails details) {
        String code = details.icd10();
        if (code == null) {
            return List.of();
        }
        Optional<Term> closest = closest(code);
        if (closest.isEmpty()) {
            return List.of(
                    new Warning("ICD10_UNUSUAL", "icd10", "This code is usual neither for RADICULITIS nor SCIATICA."));
        }
        Term term = closest.get();
        if (term.fits(details.region().inVocabularies())) {
            return List.of();
        }
        String elsewhere = "This code usually stands with " + String.join(", ", term.regions()) + ".";
        boolean ofCondition = term.regions().stream().anyMatch(region -> region.startsWith(details.condition() + "/"));
        return List.of(new Warning(ofCondition ? "ICD10_OTHER_REGION" : "ICD10_OTHER_CONDITION", "icd10", elsewhere));
    }

    /** The longest of the listed codes that the code is or subdivides. */
    private Optional<Term> closest(String code) {
        return usual.terms().stream()
                .filter(term -> code.startsWith(term.code()))
                .max(Comparator.comparingInt(term -> term.code().length()));
    }
}
