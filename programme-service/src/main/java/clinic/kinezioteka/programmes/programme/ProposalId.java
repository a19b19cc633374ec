package clinic.kinezioteka.programmes.programme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** Names a proposal by what it rests on, so that a stale one is simply another name. */
public final class ProposalId {

    private ProposalId() {}

    /** A UUID of version 7: the time is that of what is proposed for, the rest a hash of what the proposal rests on. */
    public static UUID of(Instant time, String rest) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(rest.getBytes(StandardCharsets.UTF_8)));
            long millis = time.toEpochMilli() << 16;
            return new UUID(millis | 0x7000L | (hash.getLong() & 0xFFFL), (hash.getLong() >>> 2) | Long.MIN_VALUE);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
