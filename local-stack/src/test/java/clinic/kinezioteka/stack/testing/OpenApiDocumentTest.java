package clinic.kinezioteka.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

    private static final OpenApiDocument DOCUMENT = new OpenApiDocument(
            """
            {"openapi": "3.1.0",
             "paths": {
               "/api/v1/patients/{id}": {"get": {"responses": {
                 "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Patient"}}}},
                 "404": {"$ref": "#/components/responses/Problem"}}}},
               "/api/v1/patients/search": {"get": {"responses": {"204": {}}}}},
             "components": {
               "responses": {"Problem": {"content": {"application/problem+json": {"schema": {"type": "object", "required": ["type"]}}}}},
               "schemas": {"Patient": {"type": "object", "required": ["id"],
                 "properties": {"id": {"type": "string", "format": "uuid"}, "phone": {"type": ["string", "null"]}}}}}}
            """);

    @Test
    void acceptsAnAnswerAsPromised() {
        assertThat(faults(
                        "/api/v1/patients/1",
                        200,
                        "application/json",
                        "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"phone\":null}"))
                .isEmpty();
    }

    @Test
    void refusesAMissingFieldAndAWrongFormat() {
        assertThat(faults("/api/v1/patients/1", 200, "application/json", "{\"phone\":\"1\"}"))
                .isNotEmpty();
        assertThat(faults("/api/v1/patients/1", 200, "application/json", "{\"id\":\"1\"}"))
                .isNotEmpty();
    }

    @Test
    void refusesAStatusOrMediaTypeThatIsNotDescribed() {
        assertThat(faults("/api/v1/patients/1", 409, "application/problem+json", "{}"))
                .isNotEmpty();
        assertThat(faults("/api/v1/patients/1", 200, "text/plain", "x")).isNotEmpty();
    }

    @Test
    void followsAReferenceToASharedAnswer() {
        assertThat(faults("/api/v1/patients/1", 404, "application/problem+json", "{\"type\":\"about:blank\"}"))
                .isEmpty();
        assertThat(faults("/api/v1/patients/1", 404, "application/problem+json", "{}"))
                .isNotEmpty();
    }

    @Test
    void prefersAFixedPathToATemplate() {
        assertThat(faults("/api/v1/patients/search", 204, "", "")).isEmpty();
    }

    @Test
    void letsAnUnknownPathBeAnsweredByAProblemOnly() {
        assertThat(faults("/api/v1/nothing", 404, "application/problem+json", "{}"))
                .isEmpty();
        assertThat(faults("/api/v1/nothing", 200, "application/json", "{}")).isNotEmpty();
    }

    private static java.util.List<String> faults(String path, int status, String mediaType, String body) {
        return DOCUMENT.faults(new OpenApiDocument.Answer("GET", path, status, mediaType, body));
    }
}
