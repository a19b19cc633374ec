package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a module of a template has to keep; each rule names its field and what it asks for. */
enum ModuleRule {
    EXERCISES_STAND_ONCE("exercises", "must name each exercise once") {
        @Override
        boolean isKept(Region region, ModuleTemplate module, Map<String, Exercise> catalogue) {
            return areDistinct(module.exercises());
        }
    },
    /** At least one full day lies between two sessions, so 2n of them take 4n − 2 days from the first to the last. */
    WINDOW_HOLDS_ITS_SESSIONS("windowDays", "is too short for the sessions and the rest days between them") {
        @Override
        boolean isKept(Region region, ModuleTemplate module, Map<String, Exercise> catalogue) {
            return module.windowDays().max() >= 4 * module.sessionsPerHalf() - 2;
        }
    },
    KEY_PATTERNS_ARE_TRAINED(
            "keyPatterns", "must each be trained by an active exercise of the module, and stand once") {
        @Override
        boolean isKept(Region region, ModuleTemplate module, Map<String, Exercise> catalogue) {
            List<String> trained = module.exercises().stream()
                    .flatMap(code -> Optional.ofNullable(catalogue.get(code)).stream())
                    .flatMap(exercise -> exercise.countedPattern().stream())
                    .toList();
            return areDistinct(module.keyPatterns()) && trained.containsAll(module.keyPatterns());
        }
    },
    /** Its gate asks for repetitions in each key pattern, and would ask for nothing without one. */
    SECOND_MODULE_HAS_A_KEY_PATTERN("keyPatterns", "needs one in module 2, whose gate counts it") {
        @Override
        boolean isKept(Region region, ModuleTemplate module, Map<String, Exercise> catalogue) {
            return module.number() != 2 || !module.keyPatterns().isEmpty();
        }
    },
    /** Every gate looks at pain. */
    CONTROL_ASKS_FOR_PAIN("controlProtocol", "must ask for VAS") {
        @Override
        boolean isKept(Region region, ModuleTemplate module, Map<String, Exercise> catalogue) {
            return kinds(module, region).contains(AssessmentKind.VAS);
        }
    },
    CONTROL_ASKS_ONCE("controlProtocol", "must ask for each once, and not for NEURO, which the final visit adds") {
        @Override
        boolean isKept(Region region, ModuleTemplate module, Map<String, Exercise> catalogue) {
            return areDistinct(module.controlIn(region))
                    && !kinds(module, region).contains(AssessmentKind.NEURO);
        }
    },
    CONTROL_FITS_THE_REGION("controlProtocol", "asks for a test that this region does not have") {
        @Override
        boolean isKept(Region region, ModuleTemplate module, Map<String, Exercise> catalogue) {
            return module.controlIn(region).stream().allMatch(due -> due.fits(region));
        }
    };

    private final String field;
    private final String message;

    ModuleRule(String field, String message) {
        this.field = field;
        this.message = message;
    }

    abstract boolean isKept(Region region, ModuleTemplate module, Map<String, Exercise> catalogue);

    String field() {
        return field;
    }

    String message() {
        return message;
    }

    private static boolean areDistinct(List<?> entries) {
        return new HashSet<>(entries).size() == entries.size();
    }

    private static List<AssessmentKind> kinds(ModuleTemplate module, Region region) {
        return module.controlIn(region).stream().map(DueAssessment::kind).toList();
    }
}
