package clinic.kinezioteka.gateway.documents;

import io.vertx.core.buffer.Buffer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that are packaged with the gateway. */
final class PackagedFile {

    private PackagedFile() {}

    /** @param path as {@code documents/docs.html} */
    static Buffer read(String path) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new FileNotFoundException(path);
            }
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
