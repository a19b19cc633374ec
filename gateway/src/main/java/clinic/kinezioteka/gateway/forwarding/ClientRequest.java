package clinic.kinezioteka.gateway.forwarding;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * A client's request whose answer breaks off by closing the connection. The framework's own reset does so too, but then
 * tells nobody, so that a graceful shutdown would wait for the request for ever.
 */
final class ClientRequest extends HttpServerRequestWrapper {

    private final HttpServerResponse response;

    ClientRequest(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
        this.response = new Answer(request);
    }

    @Override
    public HttpServerResponse response() {
        return response;
    }

    private static final class Answer extends AbstractResponseWrapper {

        private final HttpServerRequest request;

        Answer(HttpServerRequest request) {
            super(request.response());
            this.request = request;
        }

        @Override
        public boolean reset() {
            return reset(0);
        }

        @Override
        public boolean reset(long code) {
            request.connection().close();
            return true;
        }
    }
}
