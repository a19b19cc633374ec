package clinic.kinezioteka.gateway.export;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that leaves as it is made: nothing of it is kept but what the client has not taken yet. */
final class Archive {

    private final HttpServerResponse response;
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(made);

    Archive(HttpServerResponse response) {
        this.response = response;
    }

    void begin(String file) {
        write(() -> zip.putNextEntry(new ZipEntry(file)));
    }

    void add(Buffer chunk) {
        write(() -> zip.write(chunk.getBytes()));
    }

    void close() {
        write(zip::closeEntry);
    }

    Future<Void> end() {
        write(zip::finish);
        return response.end();
    }

    HttpServerResponse response() {
        return response;
    }

    private void write(Step step) {
        try {
            step.take();
            zip.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (made.size() > 0 && !response.closed()) {
            response.write(Buffer.buffer(made.toByteArray()));
        }
        made.reset();
    }

    private interface Step {
        void take() throws IOException;
    }
}
