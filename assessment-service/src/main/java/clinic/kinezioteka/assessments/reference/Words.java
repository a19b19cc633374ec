package clinic.kinezioteka.assessments.reference;

/** The same in each language that people are spoken to. */
public record Words(String english, String lithuanian) {

    public static Words of(String english, String lithuanian) {
        return new Words(english, lithuanian);
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> english;
            case LT -> lithuanian;
        };
    }
}
