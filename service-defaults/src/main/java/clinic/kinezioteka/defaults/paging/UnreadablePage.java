package clinic.kinezioteka.defaults.paging;

import jakarta.ws.rs.BadRequestException;

/** A part of a list that cannot be asked for: 400. */
class UnreadablePage extends BadRequestException {

    private static final long serialVersionUID = 1L;

    UnreadablePage(String message) {
        super(message);
    }
}
