package clinic.kinezioteka.patients.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Steps over the elements of a DICOM data set (PS3.5, section 7), little endian, without reading what they hold. */
final class DicomElements {
    private static final int ITEM = 0xFFFE_E000;
    private static final int END_OF_ITEM = 0xFFFE_E00D;
    private static final int END_OF_SEQUENCE = 0xFFFE_E0DD;
    private static final int UNDEFINED = 0xFFFF_FFFF;
    private static final int DEEPEST = 32;
    private static final Set<String> LONG_ONES =
            Set.of("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV");

    private final ByteBuffer file;
    private final boolean explicit;
    private int position;
    private int header;
    private int length;

    DicomElements(ByteBuffer file, int position, boolean explicit) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        this.position = position;
        this.explicit = explicit;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == file.limit();
    }

    boolean hasGroup(int group) {
        return has(8) && Short.toUnsignedInt(file.getShort(position)) == group;
    }

    /** Group and element of the one that comes. */
    int tag() {
        return Short.toUnsignedInt(file.getShort(position)) << 16 | Short.toUnsignedInt(file.getShort(position + 2));
    }

    /** What the element that comes holds, as a short text. */
    String text() {
        if (!readLength() || length < 0 || length > 64 || !has(header + length)) {
            return "";
        }
        byte[] bytes = new byte[length];
        file.get(position + header, bytes);
        return new String(bytes, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    /** Steps over all elements to the end of the file; false when it ends too early. */
    boolean skipAll() {
        while (!atEnd()) {
            if (!skip()) {
                return false;
            }
        }
        return true;
    }

    /** Steps over an element; false when the file ends before it does. */
    boolean skip() {
        return skip(0);
    }

    private boolean skip(int depth) {
        if (!has(8) || !readLength()) {
            return false;
        }
        position += header;
        return length == UNDEFINED ? depth < DEEPEST && skipItems(depth) : step(length);
    }

    private boolean skipItems(int depth) {
        while (has(8)) {
            int tag = tag();
            int size = file.getInt(position + 4);
            position += 8;
            if (tag == END_OF_SEQUENCE) {
                return true;
            }
            boolean stepped = size == UNDEFINED ? skipItem(depth) : step(size);
            if (tag != ITEM || !stepped) {
                return false;
            }
        }
        return false;
    }

    private boolean skipItem(int depth) {
        while (has(8)) {
            if (tag() == END_OF_ITEM) {
                position += 8;
                return true;
            }
            if (!skip(depth + 1)) {
                return false;
            }
        }
        return false;
    }

    private boolean readLength() {
        if (!explicit) {
            header = 8;
            length = file.getInt(position + 4);
            return true;
        }
        String kind = "" + (char) file.get(position + 4) + (char) file.get(position + 5);
        boolean isLong = LONG_ONES.contains(kind);
        header = isLong ? 12 : 8;
        if (!has(header)) {
            return false;
        }
        length = isLong ? file.getInt(position + 8) : Short.toUnsignedInt(file.getShort(position + 6));
        return true;
    }

    private boolean step(int size) {
        if (size < 0 || !has(size)) {
            return false;
        }
        position += size;
        return true;
    }

    private boolean has(int size) {
        return file.limit() - position >= size;
    }
}
