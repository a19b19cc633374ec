package clinic.kinezioteka.patients.document;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

/** A doctor adds a document to an episode; a closed one takes it too, since letters come late. */
@ApplicationScoped
public class KeepDocument {
    private final Documents documents;
    private final Patients patients;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    KeepDocument(Documents documents, Patients patients, Caller caller, Ids ids, Clock clock) {
        this.documents = documents;
        this.patients = patients;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Document keep(Episode episode, Upload upload) {
        patients.lock(episode.patientId()).requireNotErased();
        Document document = new Document(
                ids.next(),
                episode.clinicId(),
                episode.id(),
                upload,
                sha256(upload.content()),
                caller.subject(),
                clock.instant());
        documents.persistAndFlush(document);
        for (int position = 0; position < documents.partsOf(document); position++) {
            documents.keepPart(document, position, part(upload.content(), position));
        }
        return document;
    }

    private static byte[] part(ByteBuffer content, int position) {
        int begin = position * Documents.BYTES_OF_A_PART;
        byte[] bytes = new byte[Math.min(Documents.BYTES_OF_A_PART, content.limit() - begin)];
        content.get(begin, bytes);
        return bytes;
    }

    private static String sha256(ByteBuffer content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content.duplicate().rewind());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
