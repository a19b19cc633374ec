package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One movement of a joint in degrees, or one distance: modified Schober, finger to floor, chest expansion. */
@Schema(
        name = "Mobility",
        description =
                "One movement of a joint in degrees, or one distance: modified Schober, finger to floor, chest expansion",
        examples = "{\"joint\": \"LUMBAR_SPINE\", \"movement\": \"FLEXION\", \"degrees\": 50}")
public record Mobility(
        @Schema(description = "What moves; required with degrees, else null", nullable = true) @Nullable Joint joint,
        @Schema(description = "How it moves, as the joint can; required with degrees, else null", nullable = true)
                Joint.@Nullable Movement movement,
        @Schema(
                        description =
                                "The hip, or the side that the spine bends or turns to; null for flexion and extension of the spine",
                        enumeration = {"LEFT", "RIGHT"},
                        nullable = true)
                @Nullable
                Side side,
        @Schema(description = "Range of movement, degrees", minimum = "0", maximum = "180", nullable = true) @Nullable
                BigDecimal degrees,
        @Schema(
                        description = "Modified Schober: what 15 cm of the lumbar spine gain on bending, cm",
                        minimum = "0",
                        maximum = "20",
                        nullable = true)
                @Nullable
                BigDecimal modifiedSchoberCentimetres,
        @Schema(
                        description = "Distance of the fingers from the floor on bending, cm",
                        minimum = "0",
                        maximum = "100",
                        nullable = true)
                @Nullable
                BigDecimal fingerToFloorCentimetres,
        @Schema(
                        description =
                                "Chest expansion between breathing out and in, cm; closes the due test CHEST_EXPANSION",
                        minimum = "0",
                        maximum = "20",
                        nullable = true)
                @Nullable
                BigDecimal chestExpansionCentimetres)
        implements Measurement {

    public Mobility {
        boolean moves = joint != null || movement != null || degrees != null;
        boolean sided = joint != null && movement != null && joint.isSided(movement);
        new Bounds()
                .within("degrees", degrees, 0, 180)
                .within("modifiedSchoberCentimetres", modifiedSchoberCentimetres, 0, 20)
                .within("fingerToFloorCentimetres", fingerToFloorCentimetres, 0, 100)
                .within("chestExpansionCentimetres", chestExpansionCentimetres, 0, 20)
                .holds(
                        Stream.of(
                                                degrees,
                                                modifiedSchoberCentimetres,
                                                fingerToFloorCentimetres,
                                                chestExpansionCentimetres)
                                        .filter(Objects::nonNull)
                                        .count()
                                == 1,
                        "degrees",
                        "exactly one is required: degrees, modified Schober, finger to floor or chest expansion")
                .holds(!moves || joint != null, "joint", "is required with degrees, and only then")
                .holds(!moves || movement != null, "movement", "is required with degrees, and only then")
                .holds(!moves || degrees != null, "degrees", "is required from 0 to 180 with joint and movement")
                .holds(
                        joint == null || movement == null || joint.movements().contains(movement),
                        "movement",
                        joint == null ? "" : "must be one of " + joint.movements() + " of this joint")
                .holds(
                        sided ? side != null && side.isOne() : side == null,
                        "side",
                        sided ? "must be LEFT or RIGHT for this movement" : "is not told for this measure")
                .check();
    }

    @Override
    public @Nullable String protocolTest() {
        return chestExpansionCentimetres == null ? null : "CHEST_EXPANSION";
    }

    @Override
    public String series() {
        return "MOBILITY/" + (degrees == null ? distance() : place());
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        List<Measure> measures = new ArrayList<>();
        Measure.add(measures, "degrees", degrees, false);
        Measure.add(measures, "modifiedSchoberCentimetres", modifiedSchoberCentimetres, false);
        Measure.add(measures, "fingerToFloorCentimetres", fingerToFloorCentimetres, true);
        Measure.add(measures, "chestExpansionCentimetres", chestExpansionCentimetres, false);
        return measures;
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        BigDecimal value = degrees == null ? modifiedSchoberCentimetres : degrees;
        BigDecimal expected = value == null
                ? null
                : reading.reference("MOBILITY_" + reference()).orElse(null);
        if (modifiedSchoberCentimetres != null
                && !reading.reaches(modifiedSchoberCentimetres, "MOBILITY_MODIFIED_SCHOBER")) {
            reading.finding(
                    "SCHOBER_REDUCED",
                    Severity.INFORMATION,
                    Words.of(
                            "The lumbar spine gains less than 5 cm on bending; a measure of mobility, not a diagnosis.",
                            "Lenkiantis juosmuo pailgėja mažiau nei 5 cm; tai paslankumo matas, ne diagnozė."));
        }
        BigDecimal share = value == null || expected == null ? null : Percent.of(value, expected);
        return reading.conclude(new Derivation(expected, share), course.fromBaseline(this), course.fromLast(this));
    }

    private String place() {
        return joint + "/" + movement + (side == null ? "" : "/" + side);
    }

    private String reference() {
        return degrees == null ? distance() : joint + "_" + movement;
    }

    private String distance() {
        if (modifiedSchoberCentimetres != null) {
            return "MODIFIED_SCHOBER";
        }
        return fingerToFloorCentimetres == null ? "CHEST_EXPANSION" : "FINGER_TO_FLOOR";
    }

    /** What follows from the value. */
    @Schema(name = "MobilityDerivation", description = "What follows from the value")
    public record Derivation(
            @Schema(
                            description =
                                    "What the reference set expects, degrees or cm; null where it has none: trend only",
                            nullable = true)
                    @Nullable
                    BigDecimal referenceValue,
            @Schema(
                            description = "Value by reference × 100, %, half-up to one decimal; null without reference",
                            nullable = true)
                    @Nullable
                    BigDecimal sharePercent)
            implements Derived {

        @Override
        public Derivation shown() {
            return new Derivation(referenceValue, Percent.shown(sharePercent));
        }
    }
}
