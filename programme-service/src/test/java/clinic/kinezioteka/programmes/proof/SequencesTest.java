package clinic.kinezioteka.programmes.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Property tests of the schedule: jqwik's engine runs inside of the one application of all tests. */
@QuarkusTest
@WithTestResource(RealServers.class)
class SequencesTest {

    @Test
    void keepEveryPromise() {
        run("ofThoseAlwaysTried");
    }

    @Test
    @EnabledIfSystemProperty(named = "sequences", matches = "many")
    void keepEveryPromiseHoweverManyAreTried() {
        run("ofMany");
    }

    private static void run(String property) {
        OpenApiAnswers.checkAll();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(AnySequence.class, property, net.jqwik.api.state.ActionChain.class.getName()))
                .configurationParameter("jqwik.database", "target/jqwik-database")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(false)
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .enableLauncherDiscoveryListenerAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .enablePostDiscoveryFilterAutoRegistration(false)
                        .addTestEngines(new JqwikTestEngine())
                        .build())
                .execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.getFailures().stream().findFirst().ifPresent(failure -> {
            throw new AssertionError(failure.getException());
        });
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    }
}
