package clinic.kinezioteka.assessments.visit;

/** A visit was heard of anew; fired inside the transaction that applied it. */
public record VisitFollowed(VisitNews news) {}
