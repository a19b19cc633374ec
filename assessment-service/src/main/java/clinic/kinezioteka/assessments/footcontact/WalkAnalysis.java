package clinic.kinezioteka.assessments.footcontact;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.kind.Gait;
import clinic.kinezioteka.assessments.signal.Shown;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Time and space of a walk; a step belongs to the foot that ends it, a stride to the foot that begins and ends it. */
@Schema(name = "WalkAnalysis", description = "Time and space of a walk; a step belongs to the foot that ends it")
public record WalkAnalysis(
        @Schema(description = "How many contacts the walk has", minimum = "4") int contacts,
        @Schema(description = "From the first heel strike to the last, s") BigDecimal durationSeconds,
        @Schema(description = "Length of all steps, m") BigDecimal distanceMetres,
        @Schema(description = "Distance over duration, m/s") BigDecimal speedMetresPerSecond,
        @Schema(description = "Steps a minute") BigDecimal cadenceStepsPerMinute,
        @Schema(description = "Mean step length left, m") BigDecimal stepLengthLeftMetres,
        @Schema(description = "Mean step length right, m") BigDecimal stepLengthRightMetres,
        @Schema(description = "Mean step time left, ms") BigDecimal stepTimeLeftMilliseconds,
        @Schema(description = "Mean step time right, ms") BigDecimal stepTimeRightMilliseconds,
        @Schema(description = "Mean stance left, % of the stride") BigDecimal stancePercentLeft,
        @Schema(description = "Mean stance right, % of the stride") BigDecimal stancePercentRight,
        @Schema(description = "Mean swing left, % of the stride") BigDecimal swingPercentLeft,
        @Schema(description = "Mean swing right, % of the stride") BigDecimal swingPercentRight,
        @Schema(description = "Mean of both feet on the ground, % of the stride") BigDecimal doubleSupportPercent,
        @Schema(description = "|L−R| / ((L+R)/2) × 100 of step length, %") BigDecimal stepLengthSymmetryIndexPercent,
        @Schema(description = "|L−R| / ((L+R)/2) × 100 of step time, %") BigDecimal stepTimeSymmetryIndexPercent) {

    /**
     * Of the contacts in a CSV.
     *
     * @throws clinic.kinezioteka.defaults.failure.RuleBroken when they are no whole walk
     */
    public static WalkAnalysis of(ByteBuffer file) {
        return of(FootContacts.of(file).inOrder());
    }

    /** The same as a measurement of the kind GAIT; refuses what nobody can walk. */
    public Gait measured() {
        return new Gait(
                speedMetresPerSecond,
                cadenceStepsPerMinute,
                stepLengthLeftMetres,
                stepLengthRightMetres,
                stancePercentLeft,
                stancePercentRight,
                doubleSupportPercent,
                null,
                null,
                null);
    }

    private static WalkAnalysis of(List<FootContact> contacts) {
        int last = contacts.size() - 1;
        double seconds = (contacts.get(last).heelStrike() - contacts.get(0).heelStrike()) / 1000;
        double metres = IntStream.rangeClosed(1, last)
                .mapToDouble(at -> contacts.get(at).stepLength())
                .sum();
        Walk walk = new Walk(contacts);
        double lengthLeft = walk.ofSteps(Side.LEFT, walk::length);
        double lengthRight = walk.ofSteps(Side.RIGHT, walk::length);
        double timeLeft = walk.ofSteps(Side.LEFT, walk::stepTime);
        double timeRight = walk.ofSteps(Side.RIGHT, walk::stepTime);
        double stanceLeft = walk.ofStrides(Side.LEFT, walk::stancePercent);
        double stanceRight = walk.ofStrides(Side.RIGHT, walk::stancePercent);
        return new WalkAnalysis(
                contacts.size(),
                Shown.of(seconds),
                Shown.of(metres),
                Shown.of(metres / seconds),
                Shown.of(last / seconds * 60),
                Shown.of(lengthLeft),
                Shown.of(lengthRight),
                Shown.of(timeLeft),
                Shown.of(timeRight),
                Shown.of(stanceLeft),
                Shown.of(stanceRight),
                Shown.of(100 - stanceLeft),
                Shown.of(100 - stanceRight),
                Shown.of(walk.ofWholeStrides(walk::doubleSupportPercent)),
                symmetryIndex(lengthLeft, lengthRight),
                symmetryIndex(timeLeft, timeRight));
    }

    private static BigDecimal symmetryIndex(double left, double right) {
        return Shown.of(Math.abs(left - right) / ((left + right) / 2) * 100);
    }

    /** Steps and strides by the position of the contact that ends or begins them. */
    private record Walk(List<FootContact> contacts) {

        double ofSteps(Side side, IntToDoubleFunction value) {
            return mean(1, contacts.size(), at -> contacts.get(at).side() == side, value);
        }

        double ofStrides(Side side, IntToDoubleFunction value) {
            return mean(0, contacts.size() - 2, at -> contacts.get(at).side() == side, value);
        }

        /** Those with a contact of the other foot before them, which ends within. */
        double ofWholeStrides(IntToDoubleFunction value) {
            return mean(1, contacts.size() - 2, at -> true, value);
        }

        double length(int at) {
            return contacts.get(at).stepLength();
        }

        double stepTime(int at) {
            return contacts.get(at).heelStrike() - contacts.get(at - 1).heelStrike();
        }

        double stancePercent(int at) {
            return contacts.get(at).stance() / stride(at) * 100;
        }

        /** Before the other foot leaves, and after it has come down again. */
        double doubleSupportPercent(int at) {
            double first = contacts.get(at - 1).toeOff() - contacts.get(at).heelStrike();
            double second = contacts.get(at).toeOff() - contacts.get(at + 1).heelStrike();
            return (first + second) / stride(at) * 100;
        }

        private double stride(int at) {
            return contacts.get(at + 2).heelStrike() - contacts.get(at).heelStrike();
        }

        private static double mean(int from, int to, IntPredicate which, IntToDoubleFunction value) {
            return IntStream.range(from, to)
                    .filter(which)
                    .mapToDouble(value)
                    .average()
                    .orElseThrow();
        }
    }
}
