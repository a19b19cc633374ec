package clinic.kinezioteka.defaults.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One operation as it is remembered.
 *
 * @param clinic whose rows it could touch
 * @param patients whom it concerned, each with his clinic where that is told apart
 * @param clinicsAlone whom it concerned, though no patient of theirs is known yet
 * @param subject who did it; null when no valid token says so
 * @param target the first id in the path
 * @param status of the answer, as HTTP has it
 */
record AuditEntry(
        NamedOperation operation,
        String method,
        UUID clinic,
        Map<UUID, Optional<UUID>> patients,
        Set<UUID> clinicsAlone,
        @Nullable String subject,
        Set<String> roles,
        @Nullable UUID subjectClinic,
        @Nullable UUID target,
        int status,
        String traceId,
        @Nullable UUID breakGlass) {}
