package clinic.kinezioteka.journeys.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;

/** The running product: the staff of clinic Vilnius at its gateway, and the administrator of Keycloak. */
public final class Product {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Clock clock;
    private final URI gateway;
    private final URI keycloak;
    private final User doctor;
    private final User therapist;
    private final User reception;
    private final User admin;

    /** Both addresses as {@code http://host:port}. */
    public Product(Clock clock, URI gateway, URI keycloak) {
        this.clock = clock;
        this.gateway = gateway;
        this.keycloak = keycloak;
        doctor = staff("doctor");
        therapist = staff("therapist");
        reception = staff("reception");
        admin = staff("admin");
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

    /** The administrator of Keycloak, at Keycloak itself. */
    public User keycloakAdmin() {
        return new User(client, keycloak, new SignIn(client, clock, keycloak, "master", "admin-cli", "admin"));
    }

    private User staff(String name) {
        return new User(client, gateway, new SignIn(client, clock, keycloak, "kinezioteka", "local-cli", name));
    }
}
