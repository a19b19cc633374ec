package clinic.kinezioteka.gateway.service;

import io.vertx.core.buffer.Buffer;

/** What a service answered to a reading. */
public record Answer(int status, Buffer body) {

    /** Whether it is what was asked for. */
    public boolean isGood() {
        return status == 200;
    }
}
