package clinic.kinezioteka.assessments.recording;

import clinic.kinezioteka.defaults.column.OneColumn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bytes in rows of a mebibyte, under the row-level security, the transaction and the backup of all else. */
@ApplicationScoped
class ContentsInDatabase implements RecordingContents {

    private static final String PART = "select bytes from recording_part where recording_id = ?1 and position = ?2";

    private static final int BYTES_OF_A_PART = 1 << 20;

    private final EntityManager entityManager;

    ContentsInDatabase(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void keep(Recording recording, ByteBuffer content) {
        for (int position = 0; position < parts(recording); position++) {
            int begin = position * BYTES_OF_A_PART;
            byte[] bytes = new byte[Math.min(BYTES_OF_A_PART, content.limit() - begin)];
            content.get(begin, bytes);
            entityManager
                    .createNativeQuery("insert into recording_part (clinic_id, recording_id, position, bytes)"
                            + " values (?1, ?2, ?3, ?4)")
                    .setParameter(1, recording.clinicId())
                    .setParameter(2, recording.id())
                    .setParameter(3, position)
                    .setParameter(4, bytes)
                    .executeUpdate();
        }
    }

    /** Part by part, one in memory at a time; a part that is gone is damage too. */
    @Override
    public boolean areWhole(Recording recording) {
        Checksum checksum = new Checksum();
        for (int position = 0; position < parts(recording); position++) {
            Optional<byte[]> bytes = find(recording.id(), position);
            if (bytes.isEmpty()) {
                return false;
            }
            checksum.add(ByteBuffer.wrap(bytes.get()));
        }
        return checksum.hexadecimal().equals(recording.sha256());
    }

    @Override
    public Optional<byte[]> whole(Recording recording) {
        Checksum checksum = new Checksum();
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(recording.sizeBytes()));
        for (int position = 0; position < parts(recording); position++) {
            Optional<byte[]> bytes = find(recording.id(), position);
            if (bytes.isEmpty() || bytes.get().length > content.remaining()) {
                return Optional.empty();
            }
            content.put(bytes.get());
            checksum.add(ByteBuffer.wrap(bytes.get()));
        }
        return checksum.hexadecimal().equals(recording.sha256()) ? Optional.of(content.array()) : Optional.empty();
    }

    /** Part by part, each read by itself, so that a slow reader holds no connection; the last after the checksum. */
    @Override
    public void write(Recording recording, OutputStream to) throws IOException {
        Checksum checksum = new Checksum();
        int parts = parts(recording);
        for (int position = 0; position < parts; position++) {
            int next = position;
            byte[] bytes = QuarkusTransaction.requiringNew()
                    .call(() -> find(recording.id(), next))
                    .orElseThrow(() -> damaged(recording));
            checksum.add(ByteBuffer.wrap(bytes));
            if (position == parts - 1 && !checksum.hexadecimal().equals(recording.sha256())) {
                throw damaged(recording);
            }
            to.write(bytes);
        }
    }

    private static int parts(Recording recording) {
        return Math.toIntExact((recording.sizeBytes() + BYTES_OF_A_PART - 1) / BYTES_OF_A_PART);
    }

    private static IOException damaged(Recording recording) {
        return new IOException("the bytes of recording " + recording.id() + " are not those that were uploaded");
    }

    private Optional<byte[]> find(UUID recordingId, int position) {
        List<byte[]> found = OneColumn.query(entityManager, PART, "bytes", byte[].class)
                .setParameter(1, recordingId)
                .setParameter(2, position)
                .getResultList();
        return found.stream().findFirst();
    }
}
