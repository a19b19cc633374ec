package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CourseAhead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A red flag raised in one service suspends the visits in another, and cleared, offers them again. */
@ExtendWith(OneStack.class)
class SuspensionJourney {

    private static final int ROUNDS = 11;
    private static final Duration AIM = Duration.ofSeconds(1);

    @Test
    void aFlagSuspendsTheVisitsWithinASecondAndClearedTheyAreOfferedInOrder(RunningStack stack) {
        CaseFile file = CaseFile.all().get(0);
        CourseAhead course =
                CourseAhead.begin(stack.product(), file, stack.stage().today());
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
