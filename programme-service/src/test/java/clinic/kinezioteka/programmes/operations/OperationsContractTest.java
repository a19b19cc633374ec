package clinic.kinezioteka.programmes.operations;

import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.operations.OperationMatrix;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation asks for a token and a role, refuses what it cannot read, and finds nothing where nothing is. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OperationsContractTest {
    @TestFactory
    Stream<DynamicTest> keepsWhatItsDocumentPromises() {
        return OperationMatrix.begunWith(List.of(RecordRows.ALL)).tests();
    }
}
