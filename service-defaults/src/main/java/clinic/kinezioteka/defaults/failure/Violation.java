package clinic.kinezioteka.defaults.failure;

/** A field of a request and what is wrong with it. */
public record Violation(String field, String message) {}
