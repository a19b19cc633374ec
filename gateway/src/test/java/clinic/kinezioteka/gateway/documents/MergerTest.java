package clinic.kinezioteka.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.junit.jupiter.api.Test;

class MergerTest {

    private final Merger merger = new Merger(
            document("{'openapi':'3.1.0','info':{'title':'All'},'paths':{'/me':{'get':{'operationId':'getMe'}}}}"),
            URI.create("https://api.example.org"));

    @Test
    void holdsEveryPathTagAndComponent() {
        merger.add(
                "one",
                document("{'info':{'title':'One'},'servers':[{'url':'http://internal:8081'}],"
                        + "'tags':[{'name':'Patients'}],'paths':{'/patients':{'get':{'operationId':'listPatients'}}},"
                        + "'components':{'schemas':{'Patient':{'type':'object'}}}}"));
        merger.add(
                "two",
                document(
                        "{'tags':[{'name':'Visits'}],'paths':{'/visits':{'get':{'operationId':'listVisits'}}},"
                                + "'components':{'schemas':{'Visit':{'type':'object'}},'responses':{'Gone':{'description':'gone'}}}}"));

        ObjectNode merged = merger.document();

        assertThat(merged.at("/info/title").asText()).isEqualTo("All");
        assertThat(merged.path("servers").toString()).isEqualTo("[{\"url\":\"https://api.example.org\"}]");
        assertThat(merged.path("paths").fieldNames()).toIterable().containsExactly("/me", "/patients", "/visits");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("Patients", "Visits");
        assertThat(merged.at("/components/schemas").fieldNames()).toIterable().containsExactly("Patient", "Visit");
        assertThat(merged.at("/components/responses/Gone/description").asText()).isEqualTo("gone");
    }

    @Test
    void componentsThatDemandTheSameAreOneInTheWordsOfTheFirst() {
        merger.add(
                "one",
                document("{'components':{'schemas':{'Side':{'type':'string','enum':['LEFT','RIGHT'],"
                        + "'description':'Side of the body'}}}}"));
        merger.add(
                "two",
                document("{'components':{'schemas':{'Side':{'description':'Left or right',"
                        + "'enum':['LEFT','RIGHT'],'type':'string','examples':['LEFT']}}}}"));

        assertThat(merger.document().at("/components/schemas/Side/description").asText())
                .isEqualTo("Side of the body");
    }

    @Test
    void aPropertyIsNoMereWordWhateverItsName() {
        merger.add("one", document("{'components':{'schemas':{'Term':{'properties':{'title':{'type':'string'}}}}}}"));
        merger.add("two", document("{'components':{'schemas':{'Term':{'properties':{'code':{'type':'string'}}}}}}"));

        assertThatThrownBy(merger::document).hasMessageContaining("schemas Term of one and of two");
    }

    @Test
    void namesEveryClash() {
        merger.add(
                "one",
                document("{'tags':[{'name':'Visits','description':'a'}],"
                        + "'paths':{'/visits':{'get':{'operationId':'listVisits'}}},"
                        + "'components':{'schemas':{'Visit':{'type':'object'}}}}"));
        merger.add(
                "two",
                document("{'tags':[{'name':'Visits','description':'b'}],"
                        + "'paths':{'/visits':{'post':{'operationId':'bookVisit'}},'/other':{'get':{'operationId':'listVisits'}}},"
                        + "'components':{'schemas':{'Visit':{'type':'string'}}}}"));

        assertThatThrownBy(merger::document)
                .hasMessageContainingAll(
                        "tag Visits of one and of two",
                        "path /visits of one and of two",
                        "operation listVisits of one and of two",
                        "schemas Visit of one and of two");
    }

    @Test
    void whatADocumentAsksOfAllItsOperationsStaysWithThem() {
        merger.add(
                "one",
                document("{'security':[{'bearer':[]}],'paths':{'/visits':{'get':{'operationId':'a'},"
                        + "'post':{'operationId':'b','security':[]}}}}"));

        assertThat(merger.document().at("/paths/~1visits/get/security").toString())
                .isEqualTo("[{\"bearer\":[]}]");
        assertThat(merger.document().at("/paths/~1visits/post/security").toString())
                .isEqualTo("[]");
    }

    private static ObjectNode document(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
