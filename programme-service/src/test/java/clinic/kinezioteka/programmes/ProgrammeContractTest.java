package clinic.kinezioteka.programmes;

import clinic.kinezioteka.stack.testing.CommittedDocument;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ProgrammeContractTest {

    @Test
    void servesTheDocumentThatIsCommitted() {
        CommittedDocument.assertCurrent("programme-service");
    }
}
