package clinic.kinezioteka.gateway.forwarding;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body on its way, counted; it breaks off with CONTENT_TOO_LARGE when it grows over its limit. */
final class MeteredStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> stream;
    private final long limit;
    private long bytes;
    private @Nullable Handler<Throwable> exceptionHandler;

    /** @param limit in bytes */
    MeteredStream(ReadStream<Buffer> stream, long limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /** How many bytes have come. */
    long bytes() {
        return bytes;
    }

    boolean isOverLimit() {
        return bytes > limit;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) {
            stream.handler(null);
        } else {
            stream.handler(chunk -> pass(chunk, handler));
        }
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        bytes += chunk.length();
        if (!isOverLimit()) {
            handler.handle(chunk);
        } else if (exceptionHandler != null) {
            exceptionHandler.handle(new Refused(ProblemType.CONTENT_TOO_LARGE));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        exceptionHandler = handler;
        stream.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        stream.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        stream.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        stream.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        stream.fetch(amount);
        return this;
    }
}
