package clinic.kinezioteka.stack.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** The layout that every service keeps; a service's tests include it with {@code ArchTests.in(HouseRules.class)}. */
public final class HouseRules {

    private static final Set<String> KNOW_OF_NOW = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.YearMonth");

    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("clinic.kinezioteka.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theCoreOfAFeatureKnowsNoTransport = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "io.vertx..",
                    "org.jboss.resteasy..",
                    "org.apache.kafka..",
                    "clinic.kinezioteka.defaults.inbox..",
                    "clinic.kinezioteka.defaults.outbox..");

    @ArchTest
    static final ArchRule resourcesAndHandlersStandAtTheEdge =
            noClasses().that().resideOutsideOfPackage("..rest..").should().beAnnotatedWith("jakarta.ws.rs.Path");

    @ArchTest
    static final ArchRule everyResourceIsIdempotent = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .beAnnotatedWith("clinic.kinezioteka.defaults.idempotency.Idempotent")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyOperationSaysWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
            .orShould()
            .beAnnotatedWith("io.quarkus.security.Authenticated")
            .orShould(needNoTokenForASecretInThePath())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyOperationIsDescribed = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith("org.eclipse.microprofile.openapi.annotations.Operation")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base|DTO|Dto|Info|Data)$")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule noDrawers = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..common..", "..helper..", "..controller..", "..service..", "..dto..", "..mapper..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().should().callMethodWhere(isNowWithoutClock());

    @ArchTest
    static final ArchRule idsComeFromOnePlace = noClasses().should().callMethod(UUID.class, "randomUUID");

    private HouseRules() {}

    private static ArchCondition<JavaMethod> needNoTokenForASecretInThePath() {
        return ArchCondition.from(DescribedPredicate.describe(
                "need no token for a secret in the path",
                method -> method.isAnnotatedWith(PERMIT_ALL) && path(method).contains("{secret}")));
    }

    private static String path(JavaMethod method) {
        return method.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .flatMap(path -> path.get("value"))
                .map(Object::toString)
                .orElse("");
    }

    private static DescribedPredicate<JavaMethodCall> isNowWithoutClock() {
        return DescribedPredicate.describe(
                "now() without a Clock",
                call -> call.getName().equals("now")
                        && KNOW_OF_NOW.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
    }
}
