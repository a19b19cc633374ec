package clinic.kinezioteka.patients.opening;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.screening.ScreeningQuestions;
import clinic.kinezioteka.patients.vocabulary.Vocabularies;
import clinic.kinezioteka.patients.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What must hold of an episode beyond its single fields. */
@ApplicationScoped
class EpisodeRules {
    private final ScreeningQuestions questions;
    private final Vocabulary complaints;
    private final Vocabulary causes;

    EpisodeRules(ScreeningQuestions questions, Vocabularies vocabularies) {
        this.questions = questions;
        complaints = vocabularies.named("complaints");
        causes = vocabularies.named("causes");
    }

    /** @param today in the clinic's zone */
    void require(EpisodeDetails details, LocalDate today) {
        details.region().requireFit(details.condition());
        datesAndCodes(details, today);
        questions.requireAll(details.region(), details.screening().answers());
    }

    /** What is fixed at the opening stays. */
    void requireSameCourse(EpisodeDetails before, EpisodeDetails after) {
        Failure fixed = new RuleBroken("fixed-at-opening", "This cannot change once the episode is open.");
        violate(fixed, before.condition() != after.condition(), "condition", "is fixed at the opening");
        violate(fixed, before.region() != after.region(), "region", "is fixed at the opening");
        boolean moved = before.startedOn() != null && !before.startedOn().equals(after.startedOn());
        violate(fixed, moved, "startedOn", "is fixed at the opening");
        fixed.throwIfViolated();
    }

    private void datesAndCodes(EpisodeDetails details, LocalDate today) {
        Failure broken = new RuleBroken("validation", "The request breaks a rule of its fields.");
        LocalDate startedOn = details.startedOn() == null ? today : details.startedOn();
        violate(broken, startedOn.isAfter(today), "startedOn", "must not be after today");
        violate(broken, details.onset().isAfter(startedOn), "onset", "must not be after the start of treatment");
        String region = details.region().inVocabularies();
        known(broken, "complaints", details.complaints(), complaints.codes(region));
        known(broken, "causes", details.causes(), causes.codes(region));
        broken.throwIfViolated();
    }

    private static void known(Failure broken, String field, List<String> codes, List<String> allowed) {
        for (int position = 0; position < codes.size(); position++) {
            violate(
                    broken,
                    !allowed.contains(codes.get(position)),
                    field + "[" + position + "]",
                    "must be one of " + allowed);
        }
    }

    private static void violate(Failure failure, boolean broken, String field, String message) {
        if (broken) {
            failure.violation(field, message);
        }
    }
}
