package clinic.kinezioteka.journeys.http;

/** Where the access tokens of one user come from. */
@FunctionalInterface
public interface TokenSource {

    /** A token that is good for at least some seconds more. */
    String token();
}
