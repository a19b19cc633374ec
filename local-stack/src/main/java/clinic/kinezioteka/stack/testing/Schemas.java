package clinic.kinezioteka.stack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Map;

/** JSON Schema 2020-12 that also holds values to their {@code format}; keywords of our own ({@code x-…}) say nothing. */
final class Schemas {

    private static final SchemaValidatorsConfig STRICT_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
            .build();

    private final JsonSchemaFactory factory;

    /** Schemas whose address begins with a key are read from the place that is its value. */
    Schemas(Map<String, String> places) {
        this.factory = JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.metaSchema(DIALECT)
                .schemaMappers(mappers -> places.forEach(mappers::mapPrefix)));
    }

    JsonSchema at(String address) {
        return factory.getSchema(SchemaLocation.of(address), STRICT_FORMATS);
    }

    JsonSchema of(JsonNode schema) {
        return factory.getSchema(schema, STRICT_FORMATS);
    }

    static List<String> faults(JsonSchema schema, JsonNode json) {
        return schema.validate(json).stream().map(Object::toString).toList();
    }
}
