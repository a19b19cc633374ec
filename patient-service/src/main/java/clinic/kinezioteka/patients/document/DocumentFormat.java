package clinic.kinezioteka.patients.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A format that documents may have, told by the bytes of the file. */
public enum DocumentFormat {
    /** ISO 32000: the end is looked for where readers look for it. */
    PDF(
            "application/pdf",
            Set.of("application/x-pdf"),
            List.of("pdf"),
            new MarkedFile(ascii("%PDF-"), ascii("%%EOF"), 1024)),
    /** ISO 10918-1: start and end of image. */
    JPEG(
            "image/jpeg",
            Set.of("image/jpg", "image/pjpeg"),
            List.of("jpg", "jpeg"),
            new MarkedFile(bytes(0xFF, 0xD8, 0xFF), bytes(0xFF, 0xD9), 4096)),
    /** ISO 15948: signature, and the chunk IEND with its checksum. */
    PNG(
            "image/png",
            Set.of(),
            List.of("png"),
            new MarkedFile(
                    bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
                    bytes('I', 'E', 'N', 'D', 0xAE, 0x42, 0x60, 0x82),
                    4096)),
    DICOM("application/dicom", Set.of(), List.of("dcm", "dicom"), new DicomFile());

    private static final Set<String> SAYS_NOTHING = Set.of("", "application/octet-stream", "binary/octet-stream");

    private final String mediaType;
    private final Set<String> otherNames;
    private final List<String> endings;
    private final FileFormat file;

    DocumentFormat(String mediaType, Set<String> otherNames, List<String> endings, FileFormat file) {
        this.mediaType = mediaType;
        this.otherNames = otherNames;
        this.endings = endings;
        this.file = file;
    }

    /** The format of the file, whole or not; empty when it is none of these. */
    public static Optional<DocumentFormat> of(ByteBuffer content) {
        return Arrays.stream(values())
                .filter(format -> format.file.begins(content))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isWhole(ByteBuffer content) {
        return file.isWhole(content);
    }

    /** Whether what a client says of the file, if anything, is this format. */
    boolean isToldBy(@Nullable String toldType) {
        String told = toldType == null ? "" : toldType.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
        return SAYS_NOTHING.contains(told) || told.equals(mediaType) || otherNames.contains(told);
    }

    /** Whether the ending of a name, where it is one of ours, is that of this format. */
    boolean isNamedBy(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return endings.contains(ending) || Arrays.stream(values()).noneMatch(format -> format.endings.contains(ending));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int position = 0; position < values.length; position++) {
            bytes[position] = (byte) values[position];
        }
        return bytes;
    }
}
