package clinic.kinezioteka.assessments.signal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What the bytes of a recording are. */
public enum SignalFormat {
    /** European data format, EDF and EDF+C. */
    EDF("application/edf", "edf"),
    /** Comma-separated text. */
    CSV("text/csv", "csv");

    private static final byte[] EDF_VERSION = "0       ".getBytes(StandardCharsets.US_ASCII);

    private final String mediaType;
    private final String suffix;

    SignalFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /** A file that does not begin as an EDF does is read as CSV, and refused when it is none. */
    public static SignalFormat of(ByteBuffer file) {
        int length = EDF_VERSION.length;
        boolean isEdf = file.limit() >= length && file.slice(0, length).equals(ByteBuffer.wrap(EDF_VERSION));
        return isEdf ? EDF : CSV;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name. */
    public String suffix() {
        return suffix;
    }
}
