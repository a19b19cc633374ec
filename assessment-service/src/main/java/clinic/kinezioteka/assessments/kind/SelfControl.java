package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Skills of daily life: every item of the vocabulary {@code self-control-skills}, each yes or no. */
@Schema(
        name = "SelfControl",
        description = "Skills of daily life: every item of the vocabulary self-control-skills",
        examples =
                """
                {"skills": [
                  {"code": "SITTING_BREAKS", "done": true},
                  {"code": "LIFTING_TECHNIQUE", "done": true},
                  {"code": "GETTING_UP_FROM_BED", "done": true},
                  {"code": "STANDING_AND_BENDING", "done": true},
                  {"code": "WORKPLACE_SETUP", "done": true},
                  {"code": "NEUTRAL_POSTURE_CORRECTION", "done": true},
                  {"code": "HOME_EXERCISE_ALONE", "done": true},
                  {"code": "FLARE_UP_PLAN", "done": false}]}""")
public record SelfControl(
        @Schema(description = "Every item of the checklist once", minItems = 1, maxItems = 50) List<Skill> skills)
        implements Measurement {

    public SelfControl {
        skills = Entries.of("skills", skills);
        new Bounds()
                .holds(!skills.isEmpty() && skills.size() <= 50, "skills", "must have from 1 to 50 entries")
                .holds(
                        skills.stream().map(Skill::code).distinct().count() == skills.size(),
                        "skills",
                        "must name each item once")
                .check();
    }

    @Override
    public String series() {
        return "SELF_CONTROL";
    }

    @Override
    public void fit(Complaint complaint, Standards standards) {
        List<String> named = skills.stream().map(Skill::code).toList();
        new Bounds()
                .holds(
                        new HashSet<>(named).equals(new HashSet<>(standards.selfControlSkills())),
                        "skills",
                        "must name every item of the checklist: " + String.join(", ", standards.selfControlSkills()))
                .check();
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        return List.of(new Measure(
                "skillsMastered", BigDecimal.valueOf(skills.size() - missing().size()), false));
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            reading.finding(
                    "SKILLS_MISSING",
                    Severity.INFORMATION,
                    Words.of("Some skills of daily life are missing.", "Dar trūksta kai kurių kasdienių įgūdžių."));
        }
        return reading.conclude(
                new Derivation(missing.isEmpty(), missing), course.fromBaseline(this), course.fromLast(this));
    }

    private List<String> missing() {
        return skills.stream().filter(skill -> !skill.done()).map(Skill::code).toList();
    }

    /** One item of the checklist. */
    @Schema(name = "Skill", description = "One item of the checklist")
    public record Skill(
            @Schema(description = "Code of the vocabulary self-control-skills", examples = "SITTING_BREAKS")
                    String code,
            @Schema(description = "Whether the patient masters it") Boolean done) {

        public Skill {
            new Bounds().required("code", code).required("done", done).check();
        }
    }

    /** What follows from the checklist. */
    @Schema(name = "SelfControlDerivation", description = "What follows from the checklist")
    public record Derivation(
            @Schema(description = "Whether every skill is mastered") boolean complete,
            @Schema(description = "Codes of what is missing") List<String> missing)
            implements Derived {}
}
