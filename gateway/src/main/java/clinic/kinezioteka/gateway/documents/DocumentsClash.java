package clinic.kinezioteka.gateway.documents;

import java.util.List;

/** Two services describe different things under one name, so that one document cannot hold both. */
final class DocumentsClash extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param clashes each as a sentence that names the thing and both documents */
    DocumentsClash(List<String> clashes) {
        super(String.join("; ", clashes));
    }
}
