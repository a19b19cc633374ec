package clinic.kinezioteka.programmes.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What stands in a link and nobody can guess; it is never kept, only its hash. */
public record CalendarSecret(String text) {

    private static final int BYTES = 32;

    /** A new one of 256 random bits, in letters that a path may hold. */
    static CalendarSecret made(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new CalendarSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Its SHA-256. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
