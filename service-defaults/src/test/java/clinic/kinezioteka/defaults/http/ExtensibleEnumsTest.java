package clinic.kinezioteka.defaults.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class ExtensibleEnumsTest {

    private final Schema status = values("OPEN", "CLOSED");
    private final Schema wish = values("EARLY", "LATE");
    private final Schema kind = values("LETTER");

    @Test
    void opensWhatIsAnsweredHoweverDeepItLies() {
        new ExtensibleEnums().filterOpenAPI(document());
        assertThat(status.getEnumeration()).isNull();
        assertThat(status.getExtensions()).containsEntry("x-extensible-enum", List.of("OPEN", "CLOSED"));
    }

    @Test
    void leavesWhatIsOnlySentAndWhatTellsKindsApart() {
        new ExtensibleEnums().filterOpenAPI(document());
        assertThat(wish.getEnumeration()).containsExactly("EARLY", "LATE");
        assertThat(kind.getEnumeration()).containsExactly("LETTER");
    }

    /** A command that takes a wish and answers a page of letters, each with kind and status. */
    private OpenAPI document() {
        Schema letter = createSchema()
                .allOf(List.of(
                        createSchema().addProperty("kind", kind),
                        createSchema().addProperty("status", createSchema().ref("Status"))));
        Schema page = createSchema()
                .addProperty("items", createSchema().items(createSchema().ref("Letter")));
        return createOpenAPI()
                .components(createComponents()
                        .addSchema("Status", status)
                        .addSchema("Letter", letter)
                        .addSchema("Page", page))
                .paths(createPaths()
                        .addPathItem(
                                "/letters",
                                createPathItem()
                                        .POST(createOperation()
                                                .requestBody(createRequestBody().content(json(wish)))
                                                .responses(createAPIResponses()
                                                        .addAPIResponse(
                                                                "200",
                                                                createAPIResponse()
                                                                        .content(json(createSchema()
                                                                                .ref("Page"))))))));
    }

    private static Content json(Schema schema) {
        return createContent()
                .addMediaType("application/json", createMediaType().schema(schema));
    }

    private static Schema values(Object... values) {
        return createSchema().enumeration(List.<Object>of(values));
    }
}
