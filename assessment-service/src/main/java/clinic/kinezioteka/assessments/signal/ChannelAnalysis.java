package clinic.kinezioteka.assessments.signal;

import clinic.kinezioteka.assessments.kind.SurfaceEmg;
import clinic.kinezioteka.assessments.signal.Samples.Sink;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Computes a channel while it is read: filters it, and adds up its strength, envelope and spectrum. */
final class ChannelAnalysis implements Sink {

    private static final double SHORTEST_SECONDS = 1;
    private static final double SHORTEST_SECONDS_OF_A_SLOPE = 5;

    private final EmgChannel channel;
    private final double samplingRateHertz;
    private final BandPass bandPass;
    private final Envelope envelope;
    private final Spectrum spectrum;
    private final long settling;
    private long taken;
    private double zero;
    private double squares;

    ChannelAnalysis(EmgChannel channel, double samplingRateHertz, EmgMethod method) {
        this.channel = channel;
        this.samplingRateHertz = samplingRateHertz;
        this.bandPass = new BandPass(method.bandFromHertz(), method.bandToHertz(), samplingRateHertz);
        this.envelope = new Envelope(samplingRateHertz, method.envelopeSeconds());
        this.spectrum = new Spectrum(samplingRateHertz, method);
        this.settling = Math.round(method.settlingSeconds() * samplingRateHertz);
    }

    /** What the electrodes rest at is no step to the filter. */
    @Override
    public void take(double microvolts) {
        if (taken == 0) {
            zero = microvolts;
        }
        double filtered = bandPass.filter(microvolts - zero);
        if (taken++ >= settling) {
            double squared = filtered * filtered;
            squares += squared;
            envelope.take(squared);
            spectrum.take(filtered);
        }
    }

    /** What it says; refuses a recording of less than a second. */
    AnalysedChannel result() {
        if (taken < SHORTEST_SECONDS * samplingRateHertz) {
            throw Unfit.file("lasts less than a second");
        }
        double rms = Math.sqrt(squares / (taken - settling));
        BigDecimal reference = channel.mvcReferenceMicrovolts();
        return new AnalysedChannel(
                channel.channel(),
                channel.muscle(),
                channel.side(),
                Shown.of(samplingRateHertz),
                taken,
                Shown.of(taken / samplingRateHertz),
                Shown.of(rms),
                reference == null ? null : Shown.of(rms / reference.doubleValue() * 100),
                channel.mvcMethod(),
                reference,
                shown(spectrum.medianHertz()),
                slope(),
                Shown.of(envelope.seconds()),
                envelope.microvolts());
    }

    /** Of a contraction that lasts; the step from rest into one is no muscle that tires. */
    private @Nullable BigDecimal slope() {
        BigDecimal slope =
                taken < SHORTEST_SECONDS_OF_A_SLOPE * samplingRateHertz ? null : shown(spectrum.slopeHertzPerSecond());
        return slope == null || slope.abs().compareTo(BigDecimal.valueOf(SurfaceEmg.STEEPEST_SLOPE)) > 0 ? null : slope;
    }

    private static @Nullable BigDecimal shown(OptionalDouble value) {
        return value.isPresent() ? Shown.of(value.getAsDouble()) : null;
    }
}
