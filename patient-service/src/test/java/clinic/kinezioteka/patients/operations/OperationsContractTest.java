package clinic.kinezioteka.patients.operations;

import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.operations.OperationMatrix;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation is done, refused, absent, stale, unauthorised and foreign as its document says. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OperationsContractTest {
    @TestFactory
    Stream<DynamicTest> keepsWhatItsDocumentPromises() {
        return OperationMatrix.of(List.of(
                        ClinicRows.ALL,
                        PatientRows.ALL,
                        ConsentRows.ALL,
                        EpisodeRows.ALL,
                        DocumentRows.ALL,
                        RedFlagRows.ALL,
                        ReferralRows.ALL,
                        PrivacyRows.ALL))
                .tests();
    }
}
