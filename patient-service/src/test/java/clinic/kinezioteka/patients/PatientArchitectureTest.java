package clinic.kinezioteka.patients;

import clinic.kinezioteka.stack.testing.HouseRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "clinic.kinezioteka.patients", importOptions = ImportOption.DoNotIncludeTests.class)
class PatientArchitectureTest {
    @ArchTest
    static final ArchTests keepsTheLayoutOfTheHouse = ArchTests.in(HouseRules.class);
}
