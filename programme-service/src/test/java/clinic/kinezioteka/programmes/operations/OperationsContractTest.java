package clinic.kinezioteka.programmes.operations;

import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.offer.OfferSlots;
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
    CompletedVisits visits;

    @Inject
    OfferSlots offering;

    @TestFactory
    Stream<DynamicTest> keepsWhatItsDocumentPromises() {
        FrontDesk desk = new FrontDesk();
        return OperationMatrix.of(List.of(
                        CatalogueRows.ALL,
                        new ResourceRows(desk).all(),
                        new AvailabilityRows(desk).all(),
                        new ProgrammeRows(desk).all(),
                        new ScheduleRows(desk).all(),
                        new VisitRows(desk).all(),
                        new RepetitionRows(desk).all(),
                        new ProgressionRows(desk).all(),
                        new GateRows(desk, visits).all(),
                        new CalendarRows(desk).all(),
                        new WaitlistRows(desk, offering).all(),
                        new FollowUpRows(desk).all()))
                .tests();
    }
}
