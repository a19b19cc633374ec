package clinic.kinezioteka.stack;

/**
 * Who issues the tokens that the services trust.
 *
 * @param url as tokens name it
 * @param certificates where its keys are, as a JSON Web Key Set
 */
public record Issuer(String url, String certificates) {

    static Issuer keycloakAt(int port) {
        String realm = "http://localhost:%d/realms/kinezioteka".formatted(port);
        return new Issuer(realm, realm + "/protocol/openid-connect/certs");
    }
}
