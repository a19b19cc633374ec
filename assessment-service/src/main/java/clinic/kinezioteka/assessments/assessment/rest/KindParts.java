package clinic.kinezioteka.assessments.assessment.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The records that a record is made of, by the names of their schemas: itself, its components, entries of its lists. */
final class KindParts {

    private KindParts() {}

    static Stream<String> of(Class<?> described) {
        return Stream.concat(
                Stream.of(schemaName(described)),
                Arrays.stream(described.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .map(KindParts::entry)
                        .filter(Class::isRecord)
                        .flatMap(KindParts::of));
    }

    private static Class<?> entry(Type type) {
        if (type instanceof ParameterizedType list) {
            return entry(list.getActualTypeArguments()[0]);
        }
        return (Class<?>) type;
    }

    private static String schemaName(Class<?> described) {
        Schema schema = described.getAnnotation(Schema.class);
        String name = Objects.requireNonNull(schema, described.getName()).name();
        return name.isEmpty() ? described.getSimpleName() : name;
    }
}
