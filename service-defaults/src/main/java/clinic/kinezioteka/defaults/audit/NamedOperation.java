package clinic.kinezioteka.defaults.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How an operation is named: as its description names it, which never holds anything that a client sent. */
record NamedOperation(String action, String path, Set<String> roles) {

    static NamedOperation of(Method method) {
        Class<?> resource = method.getDeclaringClass();
        return new NamedOperation(
                Optional.ofNullable(method.getAnnotation(Operation.class))
                        .map(Operation::operationId)
                        .orElse(method.getName()),
                path(resource) + path(method),
                Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                        .or(() -> Optional.ofNullable(resource.getAnnotation(RolesAllowed.class)))
                        .map(allowed -> Set.of(allowed.value()))
                        .orElse(Set.of()));
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        if (path == null) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
