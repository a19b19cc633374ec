package clinic.kinezioteka.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where the broker's jars lie; the build notes it, so that they never meet the classpath of a service. */
final class KafkaClasspath {

    private static final String NOTED = "/clinic/kinezioteka/stack/kafka.classpath";

    private KafkaClasspath() {}

    static String value() {
        try (InputStream noted = KafkaClasspath.class.getResourceAsStream(NOTED)) {
            if (noted == null) {
                throw new IllegalStateException("local-stack was built without " + NOTED);
            }
            return new String(noted.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
