package clinic.kinezioteka.gateway.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking. What the caller has not is left out.
 *
 * @param sub the subject of the token
 * @param roles those of the caller's roles that the services know
 * @param clinic the clinic as patient-service answers it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Me(
        String sub,
        List<String> roles,
        @Nullable JsonNode clinic,
        @Nullable String practitionerId,
        @Nullable String patientId,
        @Nullable String partnerId) {}
