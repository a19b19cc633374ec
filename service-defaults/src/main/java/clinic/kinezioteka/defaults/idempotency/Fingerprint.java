package clinic.kinezioteka.defaults.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of what a command says: its path and its body as it was understood. */
final class Fingerprint {

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .findAndAddModules()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Fingerprint() {}

    static String of(RoutingContext request, Object[] parameters) {
        List<Object> said =
                Arrays.stream(parameters).filter(Fingerprint::isSaid).toList();
        try {
            byte[] text = (request.request().uri() + "\n" + CANONICAL.writeValueAsString(said))
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Bodies are records of ours or JSON trees; injected parts of the framework are not said by the client. */
    private static boolean isSaid(Object parameter) {
        return parameter instanceof Record || parameter instanceof JsonNode || parameter instanceof List<?>;
    }
}
