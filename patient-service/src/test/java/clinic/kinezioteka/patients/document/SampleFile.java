package clinic.kinezioteka.patients.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small whole files of each format. */
final class SampleFile {
    private static final String EXPLICIT = "1.2.840.10008.1.2.1";

    private SampleFile() {}

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] jpeg() {
        return image("jpg");
    }

    static byte[] png() {
        return image("png");
    }

    /** Explicit value representations, a sequence of undefined length, and pixels in fragments. */
    static byte[] dicom() {
        ByteBuffer file = preamble(EXPLICIT);
        element(file, 0x0008, 0x0060, "CS", "MR");
        sequence(file);
        header(file, 0x7FE0, 0x0010, "OB");
        file.putShort((short) 0).putInt(-1);
        tag(file, 0xFFFE, 0xE000).putInt(0);
        tag(file, 0xFFFE, 0xE000).putInt(4).put(new byte[] {1, 2, 3, 4});
        tag(file, 0xFFFE, 0xE0DD).putInt(0);
        return written(file);
    }

    /** Implicit value representations. */
    static byte[] implicitDicom() {
        ByteBuffer file = preamble("1.2.840.10008.1.2");
        tag(file, 0x0008, 0x0060).putInt(2).put("MR".getBytes(StandardCharsets.US_ASCII));
        tag(file, 0x7FE0, 0x0010).putInt(6).put(new byte[6]);
        return written(file);
    }

    private static void sequence(ByteBuffer file) {
        header(file, 0x0008, 0x1140, "SQ");
        file.putShort((short) 0).putInt(-1);
        tag(file, 0xFFFE, 0xE000).putInt(-1);
        element(file, 0x0008, 0x1155, "UI", "1.2.3.4");
        tag(file, 0xFFFE, 0xE00D).putInt(0);
        tag(file, 0xFFFE, 0xE0DD).putInt(0);
    }

    private static ByteBuffer preamble(String transferSyntax) {
        ByteBuffer file = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
        file.position(128);
        file.put("DICM".getBytes(StandardCharsets.US_ASCII));
        element(file, 0x0002, 0x0010, "UI", transferSyntax);
        return file;
    }

    private static void element(ByteBuffer file, int group, int number, String kind, String value) {
        byte[] bytes = (value.length() % 2 == 0 ? value : value + "\0").getBytes(StandardCharsets.US_ASCII);
        header(file, group, number, kind);
        file.putShort((short) bytes.length).put(bytes);
    }

    private static void header(ByteBuffer file, int group, int number, String kind) {
        tag(file, group, number).put(kind.getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer tag(ByteBuffer file, int group, int number) {
        return file.putShort((short) group).putShort((short) number);
    }

    private static byte[] written(ByteBuffer file) {
        byte[] bytes = new byte[file.position()];
        file.get(0, bytes);
        return bytes;
    }

    private static byte[] image(String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), format, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
