package clinic.kinezioteka.assessments.recording.rest;

import clinic.kinezioteka.assessments.recording.NewRecording;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.person.MergedPatients;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads the two parts of an upload: what is said of the file, and the file, which stays on the disk. */
@ApplicationScoped
class SignalForm {

    private final ObjectMapper json;
    private final MergedPatients merged;

    SignalForm(ObjectMapper json, MergedPatients merged) {
        this.json = json;
        this.merged = merged;
    }

    NewRecording read(@Nullable String signal, @Nullable FileUpload file) {
        if (signal == null) {
            throw RuleBroken.validation().violation("signal", "is required");
        }
        return said(signal).with(file == null ? ByteBuffer.allocate(0) : mapped(file), merged::survivorOf);
    }

    private SignalRequest said(String signal) {
        try {
            SignalRequest request = json.readValue(signal, SignalRequest.class);
            if (request == null) {
                throw RuleBroken.validation().violation("signal", "is required");
            }
            return request;
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    private static ByteBuffer mapped(FileUpload file) {
        try (FileChannel channel = FileChannel.open(file.uploadedFile())) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
