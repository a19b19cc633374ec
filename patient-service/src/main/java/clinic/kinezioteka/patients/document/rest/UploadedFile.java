package clinic.kinezioteka.patients.document.rest;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.patients.document.DocumentFormat;
import clinic.kinezioteka.patients.document.DocumentKind;
import clinic.kinezioteka.patients.document.Upload;
import jakarta.ws.rs.NotSupportedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The file of a request, of one of our formats; the rest is asked of it once the episode is there. */
record UploadedFile(
        @Nullable String name, @Nullable String toldType, Optional<DocumentFormat> format, ByteBuffer content) {

    /** A file of another format is answered 415, an empty or missing one later. */
    static UploadedFile of(@Nullable FileUpload file) {
        ByteBuffer content = file == null ? ByteBuffer.allocate(0) : mapped(file);
        Optional<DocumentFormat> format = DocumentFormat.of(content);
        if (format.isEmpty() && content.hasRemaining()) {
            throw new NotSupportedException("neither PDF, JPEG, PNG nor DICOM");
        }
        return new UploadedFile(
                file == null ? null : file.fileName(), file == null ? null : file.contentType(), format, content);
    }

    Upload as(@Nullable String kind) {
        return Upload.of(kind(kind), name, toldType, format, content);
    }

    private static DocumentKind kind(@Nullable String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("validation", "The request breaks a rule of its fields.")
                        .violation("kind", "must be one of " + Arrays.toString(DocumentKind.values())));
    }

    private static ByteBuffer mapped(FileUpload file) {
        try (FileChannel channel = FileChannel.open(file.uploadedFile())) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
