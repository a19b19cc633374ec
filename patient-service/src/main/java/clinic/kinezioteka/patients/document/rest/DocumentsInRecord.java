package clinic.kinezioteka.patients.document.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.patients.document.Document;
import clinic.kinezioteka.patients.document.Documents;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Episodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The documents in a patient's record, each with its file in Base64; one at a time is in memory. */
@ApplicationScoped
class DocumentsInRecord implements PatientRecord {

    /** A document and its file. */
    record WithContent(DocumentView document, byte[] content) {}

    private final Episodes episodes;
    private final Documents documents;

    DocumentsInRecord(Episodes episodes, Documents documents) {
        this.episodes = episodes;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        List<UUID> ofPatient =
                episodes.list("patientId", patientId).stream().map(Episode::id).toList();
        return documents.list("episodeId in ?1 order by id", ofPatient).stream().map(this::withContent);
    }

    private WithContent withContent(Document document) {
        return new WithContent(new DocumentView(document), documents.contentOf(document));
    }
}
