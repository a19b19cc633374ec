package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.reference.Words;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A test that brings a nerve under tension, or relieves it. */
@Schema(
        name = "TensionTest",
        description = "A test that brings a nerve under tension, or relieves it",
        examples = "{\"test\": \"SLUMP\", \"side\": \"RIGHT\", \"reproduced\": true}")
public record TensionTest(
        @Schema(description = "Which test") Test test,
        @Schema(
                        description = "The tested side; UNKNOWN only where the episode's is",
                        enumeration = {"LEFT", "RIGHT", "UNKNOWN"})
                Side side,
        @Schema(
                        description =
                                "Whether the patient's symptom is reproduced; required except for DISTRACTION and ROTATION",
                        nullable = true)
                @Nullable
                Boolean reproduced,
        @Schema(description = "Whether the symptom is relieved; required for DISTRACTION", nullable = true) @Nullable
                Boolean relieved,
        @Schema(
                        description =
                                "Rotation of the neck to the tested side, degrees; required for ROTATION, else null",
                        minimum = "0",
                        maximum = "120",
                        nullable = true)
                @Nullable
                BigDecimal degrees)
        implements Measurement {

    private static final List<Test> CERVICAL_CLUSTER =
            List.of(Test.SPURLING, Test.UPPER_LIMB_TENSION, Test.DISTRACTION, Test.ROTATION);

    public TensionTest {
        boolean decidedByReproduction = test != null && test != Test.DISTRACTION && test != Test.ROTATION;
        new Bounds()
                .required("test", test)
                .required("side", side)
                .holds(side != Side.BILATERAL, "side", "must be LEFT, RIGHT or UNKNOWN")
                .holds(!decidedByReproduction || reproduced != null, "reproduced", "is required for this test")
                .holds(test != Test.DISTRACTION || relieved != null, "relieved", "is required for DISTRACTION")
                .holds(test != Test.ROTATION || degrees != null, "degrees", "is required from 0 to 120 for ROTATION")
                .holds(test == Test.ROTATION || degrees == null, "degrees", "is only for ROTATION")
                .within("degrees", degrees, 0, 120)
                .check();
    }

    @Override
    public String protocolTest() {
        return test.name();
    }

    @Override
    public String series() {
        return "TENSION_TEST/" + test + "/" + side;
    }

    @Override
    public void fit(Complaint complaint, Standards standards) {
        if (!test.regions.contains(complaint.region())) {
            throw new RuleBroken("test-does-not-fit", "This test does not test the region of the episode.")
                    .violation("test", "fits " + test.regions + " only");
        }
        new Bounds()
                .holds(
                        side != Side.UNKNOWN || complaint.side() == Side.UNKNOWN,
                        "side",
                        "may be UNKNOWN only where the episode's is")
                .check();
    }

    @Override
    public boolean needsFreeCord() {
        return test == Test.SPURLING;
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        return degrees == null ? List.of() : List.of(new Measure("degrees", degrees, false));
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        boolean positive = isPositive(course.complaint(), reading);
        Integer cluster = course.complaint().region() == Region.CERVICAL ? cluster(course, reading) : null;
        if (positive) {
            reading.finding(
                    "TEST_POSITIVE",
                    Severity.INFORMATION,
                    Words.of(
                            "The test is positive; no single test decides.",
                            "Testas teigiamas; vienas testas nieko nenulemia."));
        }
        return reading.conclude(new Derivation(positive, cluster), course.fromBaseline(this), course.fromLast(this));
    }

    private boolean isPositive(Complaint complaint, Reading reading) {
        if (test == Test.DISTRACTION) {
            return Boolean.TRUE.equals(relieved);
        }
        if (degrees != null) {
            boolean symptomatic = !complaint.side().isOne() || complaint.side() == side;
            return symptomatic && !reading.reaches(degrees, "ROTATION_POSITIVE_BELOW");
        }
        return Boolean.TRUE.equals(reproduced);
    }

    /** How many of the four tests of this occasion are positive, the latest of each test and side. */
    private int cluster(Course course, Reading reading) {
        Earlier<TensionTest> now = course.now(this);
        Map<String, TensionTest> latest = Stream.concat(
                        course.byStaff(TensionTest.class, any -> true).stream()
                                .filter(now::isOfTheOccasionOf)
                                .sorted(Comparator.comparing(Earlier::performedAt)),
                        Stream.of(now))
                .map(Earlier::measurement)
                .collect(Collectors.toMap(TensionTest::series, one -> one, (before, after) -> after));
        Set<Test> positive = latest.values().stream()
                .filter(one -> CERVICAL_CLUSTER.contains(one.test))
                .filter(one -> one.isPositive(course.complaint(), reading))
                .map(TensionTest::test)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Test.class)));
        return positive.size();
    }

    /** The tests, each with the regions that it tests. */
    @Schema(name = "TensionTestName", description = "The tests, each with the regions that it tests")
    public enum Test {
        SLUMP(Region.THORACIC, Region.LUMBAR, Region.UPPER, Region.MIDDLE, Region.LOWER),
        BONNET(Region.LUMBAR, Region.UPPER, Region.MIDDLE, Region.LOWER),
        NERI(Region.LUMBAR, Region.UPPER, Region.MIDDLE, Region.LOWER),
        FEMORAL_STRETCH(Region.LUMBAR, Region.UPPER, Region.MIDDLE, Region.LOWER),
        SPURLING(Region.CERVICAL),
        UPPER_LIMB_TENSION(Region.CERVICAL),
        DISTRACTION(Region.CERVICAL),
        ROTATION(Region.CERVICAL);

        private final Set<Region> regions;

        Test(Region first, Region... others) {
            this.regions = EnumSet.of(first, others);
        }
    }

    /** What follows from the test. */
    @Schema(name = "TensionTestDerivation", description = "What follows from the test")
    public record Derivation(
            @Schema(
                            description =
                                    "Symptom reproduced; DISTRACTION: relieved; ROTATION: below 60° to the symptomatic side")
                    boolean positive,
            @Schema(
                            description =
                                    "Cervical: how many of the cluster's four tests of this visit are positive; else null",
                            minimum = "0",
                            maximum = "4",
                            nullable = true)
                    @Nullable
                    Integer clusterPositive)
            implements Derived {}
}
