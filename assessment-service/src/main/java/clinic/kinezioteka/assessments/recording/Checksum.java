package clinic.kinezioteka.assessments.recording;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes that come one after the other. */
final class Checksum {

    private final MessageDigest digest;

    Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(ByteBuffer content) {
        Checksum checksum = new Checksum();
        checksum.add(content.duplicate().rewind());
        return checksum.hexadecimal();
    }

    void add(ByteBuffer bytes) {
        digest.update(bytes);
    }

    /** Ends it. */
    String hexadecimal() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
