package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CourseAhead;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A red flag raised or measured in one service suspends the visits in another, and cleared, offers them again. */
@ExtendWith(OneStack.class)
class SuspensionJourney {

    private static final int ROUNDS = 5;
    private static final Duration AIM = Duration.ofSeconds(1);

    @Test
    void aFlagSuspendsTheVisitsWithinASecondAndClearedTheyAreOfferedInOrder(RunningStack stack) {
        CourseAhead course = begin(stack, CaseFile.all().get(0));
        assertFast("flag raised", LongStream.range(0, ROUNDS).map(round -> suspendAndOffer(course, course::raise)));
    }

    @Test
    void aFlagThatWasMeasuredDoesToo(RunningStack stack) {
        CourseAhead course = begin(stack, Retold.of(CaseFile.all().get(0), "case-1-measured", "Rimas", "Matavičius"));
        assertFast(
                "measurement that shows a flag recorded",
                newDeficits().mapToLong(deficit -> suspendAndOffer(course, () -> course.measure(deficit))));
    }

    private static CourseAhead begin(RunningStack stack, CaseFile file) {
        return CourseAhead.begin(stack.product(), file, stack.stage().today());
    }

    /** Each of a series of its own, since one that a doctor has cleared is known. */
    private static Stream<ObjectNode> newDeficits() {
        return Stream.concat(
                Stream.of("LEFT", "RIGHT").map(SuspensionJourney::saddle),
                Stream.of("ANKLE_DORSIFLEXORS", "KNEE_EXTENSORS", "HIP_FLEXORS").map(SuspensionJourney::weakness));
    }

    private static ObjectNode saddle(String side) {
        ObjectNode neuro = Json.object().put("kind", "NEURO");
        neuro.putArray("findings")
                .addObject()
                .put("dermatome", "SADDLE")
                .put("side", side)
                .put("touch", 1);
        return neuro;
    }

    private static ObjectNode weakness(String muscleGroup) {
        return Json.object()
                .put("kind", "STRENGTH")
                .put("muscleGroup", muscleGroup)
                .put("leftMrc", 5)
                .put("rightMrc", 2);
    }

    private static void assertFast(String what, LongStream rounds) {
        List<Long> milliseconds = rounds.sorted().boxed().toList();
        long median = milliseconds.get(milliseconds.size() / 2);
        System.out.printf(
                "%s at the gateway to all visits SUSPENDED: median %d ms, slowest %d ms, %d rounds%n",
                what, median, milliseconds.get(milliseconds.size() - 1), milliseconds.size());
        assertThat(median).isLessThanOrEqualTo(AIM.toMillis());
    }

    private static long suspendAndOffer(CourseAhead course, Runnable sign) {
        List<String> chain = course.book();
        assertThat(chain).hasSize(15);
        long begin = System.nanoTime();
        sign.run();
        Patience.until("suspended visits", () -> course.visits("status=SUSPENDED"), chain::equals);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        course.clear(course.openFlag());
        assertThat(course.visits("status=PLANNED&needsRebooking=true")).isEqualTo(chain);
        return taken.toMillis();
    }
}
