package clinic.kinezioteka.journeys.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The running product, as the staff of clinic Vilnius meets it at its gateway. */
public final class Product {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI gateway;
    private final Function<String, TokenSource> tokens;
    private final UnaryOperator<ObjectNode> words;
    private final User doctor;
    private final User therapist;
    private final User reception;
    private final User admin;
    private final User privacy;

    /**
     * The product behind a gateway.
     *
     * @param gateway as {@code http://host:port}
     * @param tokens of a user by name
     */
    public Product(URI gateway, Function<String, TokenSource> tokens) {
        this(gateway, tokens, UnaryOperator.identity());
    }

    /** The same for staff that puts what it sends into words of its own. */
    public Product(URI gateway, Function<String, TokenSource> tokens, UnaryOperator<ObjectNode> words) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.words = words;
        doctor = as("doctor");
        therapist = as("therapist");
        reception = as("reception");
        admin = as("admin");
        privacy = as("privacy");
    }

    /** The product with tokens of Keycloak's local realm. */
    public static Product with(Clock clock, URI gateway, URI keycloak) {
        return new Product(gateway, user -> new SignIn(CLIENT, clock, keycloak, "kinezioteka", "local-cli", user));
    }

    /** The administrator of Keycloak, at Keycloak itself. */
    public static User keycloakAdmin(Clock clock, URI keycloak) {
        return new User(
                CLIENT,
                keycloak,
                new SignIn(CLIENT, clock, keycloak, "master", "admin-cli", "admin"),
                UnaryOperator.identity());
    }

    /** Somebody of whom there are tokens under this name, also one who is no staff. */
    public User as(String name) {
        return new User(CLIENT, gateway, tokens.apply(name), words);
    }

    public User doctor() {
        return doctor;
    }

    public User therapist() {
        return therapist;
    }

    public User reception() {
        return reception;
    }

    public User admin() {
        return admin;
    }

    /** The privacy officer. */
    public User privacy() {
        return privacy;
    }
}
