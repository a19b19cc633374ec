package clinic.kinezioteka.defaults.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;

/** An event whose data is not what the consumer was promised. */
class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(JsonProcessingException cause) {
        super(cause);
    }
}
