package clinic.kinezioteka.assessments.reference;

/** What the clinic has published of its results, shown as a claim and never merged with counted ones. */
public record PublishedClaim(String condition, int percent, String text, String source) {}
