package clinic.kinezioteka.patients;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.RowLevelSecurity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class PatientTenancyTest {
    /** The same for all clinics, or of no clinic. */
    private static final Set<String> SHARED = Set.of("clinic", "partner", "applied_topic");

    @Test
    void showsNoRowOfAnyTableToWhomHasNotSaidHisClinic() {
        Api.patient();
        RowLevelSecurity.assertGuardsEveryTableBut(SHARED);
    }

    @Test
    void showsAClinicOnlyItsOwnRows() {
        Api.patient();
        for (String table : List.of("patient", "patient_key", "patient_identifier", "outbox")) {
            assertThat(RowLevelSecurity.rowsSeenBy(Clinics.VILNIUS, table))
                    .as(table)
                    .isPositive();
            assertThat(RowLevelSecurity.rowsSeenBy(Clinics.NETWORK, "patient")).isZero();
        }
    }
}
