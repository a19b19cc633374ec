package clinic.kinezioteka.gateway.export;

import clinic.kinezioteka.gateway.service.Patience;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Takes the record of a service into the archive, as fast as the client takes it. */
@ApplicationScoped
class Passage {

    /** How a service ends a record that is whole. */
    private static final String END = "\"complete\":true}";

    private final Vertx vertx;
    private final Patience patience;

    Passage(Vertx vertx, Patience patience) {
        this.vertx = vertx;
        this.patience = patience;
    }

    /** Whether all of it came; fails when the client is gone. */
    Future<Boolean> pass(HttpClientResponse record, Archive archive) {
        Promise<Boolean> passed = Promise.promise();
        HttpServerResponse client = archive.response();
        Buffer tail = Buffer.buffer();
        long[] bytes = {0, -1};
        long timer = vertx.setPeriodic(patience.silence().toMillis(), id -> {
            if (bytes[0] == bytes[1]) {
                record.request().reset();
            }
            bytes[1] = bytes[0];
        });
        client.closeHandler(gone -> {
            record.request().reset();
            passed.tryFail("the client is gone");
        });
        record.handler(chunk -> {
            bytes[0] += chunk.length();
            keepTail(tail, chunk);
            archive.add(chunk);
            if (client.writeQueueFull()) {
                record.pause();
                client.drainHandler(drained -> record.resume());
            }
        });
        record.exceptionHandler(broken -> passed.tryComplete(false));
        record.endHandler(
                end -> passed.tryComplete(tail.toString(StandardCharsets.UTF_8).endsWith(END)));
        record.resume();
        return passed.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private static void keepTail(Buffer tail, Buffer chunk) {
        Buffer both = tail.copy().appendBuffer(chunk);
        Buffer kept = both.getBuffer(Math.max(0, both.length() - END.length()), both.length());
        tail.setBuffer(0, kept);
    }
}
