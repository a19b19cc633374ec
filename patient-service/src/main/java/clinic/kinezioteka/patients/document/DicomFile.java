package clinic.kinezioteka.patients.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** DICOM (PS3.10): a preamble of 128 bytes, DICM, the file's own elements, and a data set that ends with the file. */
final class DicomFile implements FileFormat {
    private static final int PREAMBLE = 128;
    private static final byte[] MARK = "DICM".getBytes(StandardCharsets.US_ASCII);
    private static final int OWN_GROUP = 0x0002;
    private static final int TRANSFER_SYNTAX = 0x0002_0010;
    private static final String IMPLICIT = "1.2.840.10008.1.2";
    private static final String DEFLATED = "1.2.840.10008.1.2.1.99";
    private static final String BIG_ENDIAN = "1.2.840.10008.1.2.2";

    @Override
    public boolean begins(ByteBuffer file) {
        return FileFormat.holds(file, PREAMBLE, MARK);
    }

    @Override
    public boolean isWhole(ByteBuffer file) {
        DicomElements own = new DicomElements(file, PREAMBLE + MARK.length, true);
        String syntax = "";
        while (own.hasGroup(OWN_GROUP)) {
            if (own.tag() == TRANSFER_SYNTAX) {
                syntax = own.text();
            }
            if (!own.skip()) {
                return false;
            }
        }
        if (syntax.isEmpty() || own.atEnd()) {
            return false;
        }
        return switch (syntax) {
            case DEFLATED, BIG_ENDIAN -> true;
            default -> new DicomElements(file, own.position(), !syntax.equals(IMPLICIT)).skipAll();
        };
    }
}
