package clinic.kinezioteka.patients.document;

import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.UUID;

/** The documents of a clinic, each with its content in parts of a mebibyte, so that none is uploaded whole in memory. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {

    private static final String PART = "select bytes from document_part where document_id = ?1 and position = ?2";
    static final int BYTES_OF_A_PART = 1 << 20;

    public Document get(UUID episodeId, UUID id) {
        return find("id = ?1 and episodeId = ?2", id, episodeId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("document"));
    }

    /** Writes its content part by part, each read by itself, so that a slow reader holds no connection to the database. */
    public void write(Document document, OutputStream to) throws IOException {
        for (int position = 0; position < partsOf(document); position++) {
            int next = position;
            to.write(QuarkusTransaction.requiringNew().call(() -> part(document.id(), next)));
        }
    }

    /** Its content, whole. */
    public byte[] contentOf(Document document) {
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(document.sizeBytes()));
        for (int position = 0; position < partsOf(document); position++) {
            content.put(part(document.id(), position));
        }
        return content.array();
    }

    /** How many parts hold its content. */
    int partsOf(Document document) {
        return Math.toIntExact((document.sizeBytes() + BYTES_OF_A_PART - 1) / BYTES_OF_A_PART);
    }

    private byte[] part(UUID documentId, int position) {
        return OneColumn.query(getEntityManager(), PART, "bytes", byte[].class)
                .setParameter(1, documentId)
                .setParameter(2, position)
                .getSingleResult();
    }

    void keepPart(Document document, int position, byte[] bytes) {
        getEntityManager()
                .createNativeQuery(
                        "insert into document_part (clinic_id, document_id, position, bytes) values (?1, ?2, ?3, ?4)")
                .setParameter(1, document.clinicId())
                .setParameter(2, document.id())
                .setParameter(3, position)
                .setParameter(4, bytes)
                .executeUpdate();
    }
}
