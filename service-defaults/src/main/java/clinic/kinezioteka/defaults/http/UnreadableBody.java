package clinic.kinezioteka.defaults.http;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A body that is not the JSON that the operation takes: 400. */
class UnreadableBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JsonProcessingException json;

    UnreadableBody(JsonProcessingException json) {
        super(json);
        this.json = json;
    }

    JsonProcessingException json() {
        return json;
    }
}
