package clinic.kinezioteka.patients.document;

import java.nio.ByteBuffer;

/** How a file of one format is told by its bytes. */
interface FileFormat {
    /** Whether it begins as files of this format do. */
    boolean begins(ByteBuffer file);

    /** Whether it reaches its end; asked only of a file that begins so. */
    boolean isWhole(ByteBuffer file);

    /** Whether these bytes stand at the position. */
    static boolean holds(ByteBuffer file, int position, byte... expected) {
        if (position < 0 || file.limit() - position < expected.length) {
            return false;
        }
        for (int offset = 0; offset < expected.length; offset++) {
            if (file.get(position + offset) != expected[offset]) {
                return false;
            }
        }
        return true;
    }

    /** Whether these bytes stand somewhere among the last of the file, behind which some writers add their own. */
    static boolean endsWith(ByteBuffer file, int withinLast, byte... expected) {
        int first = Math.max(0, file.limit() - withinLast);
        for (int position = file.limit() - expected.length; position >= first; position--) {
            if (holds(file, position, expected)) {
                return true;
            }
        }
        return false;
    }
}
