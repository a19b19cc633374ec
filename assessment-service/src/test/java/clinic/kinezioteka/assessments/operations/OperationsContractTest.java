package clinic.kinezioteka.assessments.operations;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.operations.OperationMatrix;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation is done, refused, absent, stale, unauthorised and foreign as its document says. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OperationsContractTest {
    @Inject
    Upstream upstream;

    @TestFactory
    Stream<DynamicTest> keepsWhatItsDocumentPromises() {
        return OperationMatrix.of(List.of(
                        new AssessmentRows(upstream).all(),
                        new ProtocolRows(upstream).all(),
                        new SignalRows(upstream).all(),
                        ReferenceRows.ALL))
                .tests();
    }
}
