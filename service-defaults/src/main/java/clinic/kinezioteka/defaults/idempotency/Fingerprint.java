package clinic.kinezioteka.defaults.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The SHA-256 of what a command says: its path and its body as it was understood. */
final class Fingerprint {

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .findAndAddModules()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Fingerprint() {}

    static String of(RoutingContext request, Object[] parameters) {
        try {
            List<Object> said = new ArrayList<>();
            for (Object parameter : parameters) {
                if (parameter instanceof FileUpload file) {
                    said.add(HexFormat.of().formatHex(digest(file)));
                } else if (isSaid(parameter)) {
                    said.add(parameter);
                }
            }
            byte[] text = (request.request().uri() + "\n" + CANONICAL.writeValueAsString(said))
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of a file, what is in it. */
    private static byte[] digest(FileUpload file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream content = new DigestInputStream(Files.newInputStream(file.uploadedFile()), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    /** Bodies are records of ours or JSON trees, form fields are texts; injected parts of the framework are not said by the client. */
    private static boolean isSaid(Object parameter) {
        return parameter instanceof Record
                || parameter instanceof JsonNode
                || parameter instanceof List<?>
                || parameter instanceof String;
    }
}
