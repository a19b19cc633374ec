package clinic.kinezioteka.assessments.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Where the bytes of recordings lie; another store than the database is another one of these. */
public interface RecordingContents {

    /** Keeps the bytes in the transaction of the recording. */
    void keep(Recording recording, ByteBuffer content);

    /** Whether they are still the bytes that were uploaded, as the checksum of the recording says; reads them all. */
    boolean areWhole(Recording recording);

    /** The bytes as they came, all in memory, read in the transaction of now; none where they are damaged. */
    Optional<byte[]> whole(Recording recording);

    /**
     * Hands the bytes back as they came. Erased with the recording, they are gone.
     *
     * @throws IOException before the end, when they are not what the checksum of the recording says
     */
    void write(Recording recording, OutputStream to) throws IOException;
}
