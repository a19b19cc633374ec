package clinic.kinezioteka.programmes;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.RowLevelSecurity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class TenancyTest {

    @Test
    void showsNoRowOfAnyTableButTheSharedOnesWithoutAClinic() {
        Given.course(Region.LUMBAR);
        Assertions.assertThat(RowLevelSecurity.rowsSeenBy(Clinics.VILNIUS, "programme"))
                .isPositive();
        RowLevelSecurity.assertGuardsEveryTableBut(Set.of("applied_topic", "clinic", "exercise", "template"));
    }

    @Test
    void letsNobodyWriteTheSeededCatalogue() {
        RowLevelSecurity.assertReadOnly(Set.of("exercise", "exercise_use"));
    }
}
