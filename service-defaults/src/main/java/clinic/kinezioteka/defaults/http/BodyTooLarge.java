package clinic.kinezioteka.defaults.http;

import java.io.IOException;

/** More of a body came than its path takes; as a failure of reading it passes every reader of bodies as it is. */
class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("the body is larger than its path takes");
    }
}
