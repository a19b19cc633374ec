package clinic.kinezioteka.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "clinic.kinezioteka.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("clinic.kinezioteka.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Base|Abstract|DTO|Dto|Data|Info)$");

    @ArchTest
    static final ArchRule NO_OTHER_SERVICE_IS_COMPILED_IN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "clinic.kinezioteka.defaults..",
                    "clinic.kinezioteka.patients..",
                    "clinic.kinezioteka.programmes..",
                    "clinic.kinezioteka.assessments..");

    @ArchTest
    static final ArchRule COMPOSITIONS_STAND_ALONE = classes()
            .that()
            .resideInAPackage("..me..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("..me..");
}
