package clinic.kinezioteka.stack.testing;

import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/**
 * RestAssured with one client and one connection for each thread of a test: left to itself it makes both for each
 * request, and sets out each answer neatly for a log that is seldom written; either takes longer than most answers.
 */
public final class KeptConnection {

    private static final ThreadLocal<RestAssuredConfig> OF_THREAD = ThreadLocal.withInitial(KeptConnection::anew);

    private KeptConnection() {}

    /** A request as {@link RestAssured#given()} begins it, on the connection of this thread. */
    public static RequestSpecification given() {
        LogConfig log = RestAssured.config().getLogConfig();
        if (log.isPrettyPrintingEnabled()) {
            RestAssured.config = RestAssured.config().logConfig(log.enablePrettyPrinting(false));
        }
        return RestAssured.given().config(OF_THREAD.get());
    }

    /** With the limits of time that Quarkus has set. */
    private static RestAssuredConfig anew() {
        RestAssuredConfig present = RestAssured.config();
        return present.httpClient(present.getHttpClientConfig().reuseHttpClientInstance());
    }
}
