package clinic.kinezioteka.stack.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The key of one test run: made by the servers, handed to the tokens through the configuration, kept nowhere. Half as
 * long as one that is trusted elsewhere, since signing then takes an eighth of the time; it guards a run on localhost.
 */
final class SigningKey {

    static final String PROPERTY = "kinezioteka.testing.signing-key";

    private static final int BITS = 1024;

    private SigningKey() {}

    static KeyPair make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey ofThisRun() {
        String encoded = ConfigProvider.getConfig().getValue(PROPERTY, String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
