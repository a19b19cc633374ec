package clinic.kinezioteka.patients.document;

import java.nio.ByteBuffer;

/**
 * A format with a mark at its beginning and one at its end.
 *
 * @param withinLast among how many of the last bytes the end is looked for
 */
@SuppressWarnings("ArrayRecordComponent")
record MarkedFile(byte[] beginning, byte[] end, int withinLast) implements FileFormat {

    @Override
    public boolean begins(ByteBuffer file) {
        return FileFormat.holds(file, 0, beginning);
    }

    @Override
    public boolean isWhole(ByteBuffer file) {
        return FileFormat.endsWith(file, withinLast, end);
    }
}
