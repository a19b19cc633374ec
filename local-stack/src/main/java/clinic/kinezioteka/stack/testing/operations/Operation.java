package clinic.kinezioteka.stack.testing.operations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the document describes it.
 *
 * @param ids the parameters in its path
 * @param headers the request headers that it reads
 * @param query its query parameters
 * @param roles who may; empty = everybody with a token
 * @param statuses what it answers
 * @param mediaType of its body; null = it takes none
 */
record Operation(
        String id,
        String method,
        String path,
        List<Parameter> ids,
        Set<String> headers,
        Set<String> query,
        Set<Role> roles,
        Set<Integer> statuses,
        @Nullable String mediaType) {

    /** A parameter of a path. */
    record Parameter(String name, String type) {
        /** A value that is well formed and that nothing has. */
        Object ofNothing() {
            return type.equals("integer") ? 99 : Ids.ofNothing();
        }
    }

    /** Roles that may, told one by one. */
    List<Role> allowed() {
        return roles.isEmpty()
                ? List.of(Role.values())
                : roles.stream().sorted().toList();
    }

    int done() {
        return statuses.stream().filter(status -> status < 300).findFirst().orElseThrow();
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean lists() {
        return query.contains("cursor");
    }

    boolean takesAVersion() {
        return headers.contains("If-Match");
    }

    boolean asksForAVersion() {
        return statuses.contains(428);
    }

    boolean tellsAVersion() {
        return headers.contains("If-None-Match");
    }

    boolean takesAKey() {
        return headers.contains("Idempotency-Key");
    }

    boolean takesJson() {
        return mediaType != null && mediaType.endsWith("json");
    }

    boolean takesParts() {
        return mediaType != null && mediaType.startsWith("multipart/");
    }

    List<Object> ofNothing() {
        return ids.stream().map(Parameter::ofNothing).toList();
    }
}
