package clinic.kinezioteka.defaults.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** Names of fields as the client wrote them: {@code identifiers[0].value}. */
final class Fields {

    private Fields() {}

    static String name(Path path) {
        StringBuilder name = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.CONSTRUCTOR) {
                name.setLength(0);
            } else if (node.getKind() == ElementKind.PARAMETER && isBody(node)) {
                name.setLength(0);
            } else {
                append(name, node);
            }
        }
        return name.toString();
    }

    static String name(List<JsonMappingException.Reference> path) {
        StringBuilder name = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return name.toString();
    }

    private static boolean isBody(Path.Node node) {
        return List.of("body", "request", "command").contains(node.getName());
    }

    private static void append(StringBuilder name, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            name.append('[').append(node.getIndex()).append(']');
        }
        if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
            name.append(name.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
