package clinic.kinezioteka.assessments.assessment.rest;

import static org.eclipse.microprofile.openapi.OASFactory.createDiscriminator;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import clinic.kinezioteka.assessments.kind.Kind;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes assessments as one of the kinds, told apart by {@code kind}: what all have, and what the kind has. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AssessmentSchemas implements OASFilter {

    private static final List<String> ALWAYS_SENT_WHOLE = List.of(
            "RecordedAssessment",
            "Interpretation",
            "Comparison",
            "Difference",
            "Finding",
            "FoundRedFlag",
            "ReferenceSetVersion",
            "Threshold",
            "NormPopulation",
            "AssessmentDue",
            "Waiver",
            "SignalAnalysis",
            "EmgMethod",
            "AnalysedChannel",
            "WalkAnalysis");
    private static final List<String> REQUESTS = List.of("AssessmentRequest", "CorrectionRequest");

    @Override
    public void filterOpenAPI(OpenAPI openAPI) {
        Components components = openAPI.getComponents();
        components.getSchemas().values().forEach(AssessmentSchemas::letNullBeNull);
        for (Kind kind : Kind.values()) {
            String name = kind.measurement().getSimpleName();
            KindParts.of(kind.measurement()).forEach(part -> requireWhatIsNeverNull(known(components, part)));
            KindParts.of(kind.derivation()).forEach(part -> requireAll(known(components, part)));
            components.addSchema("New" + name, of(kind, ref("AssessmentRequest"), ref(name)));
            components.addSchema("Corrected" + name, of(kind, ref("CorrectionRequest"), ref(name)));
            components.addSchema(
                    name + "Interpretation",
                    createSchema()
                            .description("What a measurement of kind " + kind + " says")
                            .allOf(List.of(
                                    ref("Interpretation"),
                                    createSchema().addProperty("derived", ref(name + "Derivation")))));
            components.addSchema("Recorded" + name, recorded(kind, name));
        }
        ALWAYS_SENT_WHOLE.forEach(name -> requireAll(known(components, name)));
        REQUESTS.forEach(name -> requireWhatIsNeverNull(known(components, name)));
        components.addSchema("NewAssessment", oneOf("A measurement to record", name -> "New" + name));
        components.addSchema(
                "AssessmentCorrection",
                oneOf("A measurement as it should have been recorded", name -> "Corrected" + name));
        components.addSchema("Assessment", oneOf("A recorded measurement", name -> "Recorded" + name));
        components.addSchema("AssessmentPage", page());
        addExamples(openAPI, "/api/v1/assessments", AssessmentExamples::of);
        addExamples(openAPI, "/api/v1/assessments/{id}/correct", AssessmentExamples::correcting);
    }

    private static void addExamples(OpenAPI openAPI, String path, Function<Kind, Object> example) {
        MediaType body = openAPI.getPaths()
                .getPathItem(path)
                .getPOST()
                .getRequestBody()
                .getContent()
                .getMediaType("application/json");
        for (Kind kind : Kind.values()) {
            body.addExample(kind.name(), createExample().value(example.apply(kind)));
        }
    }

    private static Schema recorded(Kind kind, String name) {
        Schema recorded = of(kind, ref("RecordedAssessment"), ref(name));
        recorded.getAllOf().get(2).addProperty("interpretation", ref(name + "Interpretation"));
        return recorded;
    }

    private static Schema of(Kind kind, Schema common, Schema own) {
        Schema ofKind = createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addRequired("kind")
                .addProperty(
                        "kind",
                        createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .description("Kind of the assessment")
                                .addEnumeration(kind.name()));
        return createSchema()
                .description("An assessment of kind " + kind)
                .allOf(new ArrayList<>(List.of(common, own, ofKind)));
    }

    private static Schema oneOf(String description, UnaryOperator<String> schemaOf) {
        Discriminator discriminator = createDiscriminator().propertyName("kind");
        Schema one = createSchema().description(description).discriminator(discriminator);
        for (Kind kind : Kind.values()) {
            String name = schemaOf.apply(kind.measurement().getSimpleName());
            one.addOneOf(ref(name));
            discriminator.addMapping(kind.name(), "#/components/schemas/" + name);
        }
        return one;
    }

    private static Schema page() {
        return createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A part of a list of assessments")
                .required(List.of("items", "next"))
                .addProperty(
                        "items",
                        createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("This part of the list, in a stable order")
                                .items(ref("Assessment")))
                .addProperty(
                        "next",
                        createSchema()
                                .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL))
                                .description("The cursor of the next part; null at the end"))
                .addProperty(
                        "total",
                        createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("How many there are in all; only with count=true"));
    }

    private static Schema known(Components components, String name) {
        return Objects.requireNonNull(components.getSchemas().get(name), name);
    }

    private static Schema ref(String name) {
        return createSchema().ref("#/components/schemas/" + name);
    }

    private static void requireAll(Schema schema) {
        if (schema.getProperties() != null) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        }
    }

    private static void requireWhatIsNeverNull(Schema schema) {
        schema.setRequired(schema.getProperties().entrySet().stream()
                .filter(property -> !isNullable(property.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** What may be null says so by its alternatives; a type beside them would forbid it again. */
    private static void letNullBeNull(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream()
                    .filter(property -> property.getAnyOf() != null)
                    .forEach(property -> property.setType(null));
        }
    }

    private static boolean isNullable(Schema schema) {
        return isNull(schema)
                || (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(AssessmentSchemas::isNull));
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
    }
}
