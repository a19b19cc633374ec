package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CourseAhead;
import clinic.kinezioteka.journeys.play.Stage;
import clinic.kinezioteka.stack.LocalStack;
import clinic.kinezioteka.stack.Progress;
import clinic.kinezioteka.stack.StackPorts;
import clinic.kinezioteka.stack.StackSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged services: a red flag raised in one suspends the visits in another, and cleared, offers them again. */
class SuspensionJourney {

    private static final int ROUNDS = 20;
    private static final Duration AIM = Duration.ofSeconds(1);

    @TempDir
    Path directory;

    @Test
    void aFlagSuspendsTheVisitsWithinASecondAndClearedTheyAreOfferedInOrder() throws Exception {
        try (StandInIssuer issuer = StandInIssuer.start()) {
            StackSettings settings = new StackSettings(
                    Path.of("..").toRealPath(), directory, StackPorts.free(), issuer.issuer(), Optional.empty(), false);
            Product product = new Product(URI.create(settings.gatewayUrl()), issuer::tokensOf);
            try (LocalStack stack = new LocalStack(settings, new Progress(System.out))) {
                stack.start();
                Stage stage = Stage.set(product, Clock.systemUTC());
                CourseAhead course = CourseAhead.begin(product, CaseFile.all().get(1), stage.today());
                List<Long> milliseconds = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    milliseconds.add(suspendAndOffer(course).toMillis());
                }
                Collections.sort(milliseconds);
                long median = milliseconds.get(ROUNDS / 2);
                System.out.printf(
                        "flag raised at the gateway to all visits SUSPENDED: median %d ms, slowest %d ms, %d rounds%n",
                        median, milliseconds.get(ROUNDS - 1), ROUNDS);
                assertThat(median).isLessThanOrEqualTo(AIM.toMillis());
            }
        }
    }

    private static Duration suspendAndOffer(CourseAhead course) {
        List<String> chain = course.book();
        assertThat(chain).hasSize(15);
        long begin = System.nanoTime();
        String flag = course.raise();
        Patience.until("suspended visits", () -> course.visits("status=SUSPENDED"), chain::equals);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        course.clear(flag);
        assertThat(course.visits("status=PLANNED&needsRebooking=true")).isEqualTo(chain);
        return taken;
    }
}
